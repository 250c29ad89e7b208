import CZlib
import Foundation

/// A ZIP package that a test puts together, its files stored or deflated.
struct Package {
  /// The files, in order.
  var files: [(name: String, bytes: [UInt8])] = []
  var isDeflated = true
  /// Told to the reader in place of the true ones.
  var flags: UInt16 = 0
  var claimedSize: UInt32?
  var claimedChecksum: UInt32?

  init(_ model: String, deflated: Bool = true) {
    isDeflated = deflated
    files = [
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      (
        "_rels/.rels",
        Array(
          """
          <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Target="/3D/3dmodel.model" Id="rel0" \
          Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/></Relationships>
          """.utf8)
      ), ("3D/3dmodel.model", Array(model.utf8)),
    ]
  }

  /// The archive.
  var bytes: [UInt8] {
    var (archive, directory) = ([UInt8](), [UInt8]())
    for (name, content) in files {
      let packed = isDeflated ? Self.deflated(content) : content
      let sum = claimedChecksum ?? UInt32(crc32(0, content, UInt32(content.count)))
      let size = claimedSize ?? UInt32(content.count)
      let method: UInt16 = isDeflated ? 8 : 0
      let common =
        Self.half(20) + Self.half(flags) + Self.half(method) + Self.word(0) + Self.word(sum)
        + Self.word(UInt32(packed.count)) + Self.word(size) + Self.half(UInt16(name.utf8.count)) + Self.half(0)
      directory += Self.word(0x0201_4B50) + Self.half(20) + common + [UInt8](repeating: 0, count: 10)
      directory += Self.word(UInt32(archive.count)) + Array(name.utf8)
      archive += Self.word(0x0403_4B50) + common + Array(name.utf8) + packed
    }
    let count = Self.half(UInt16(files.count))
    return archive + directory + Self.word(0x0605_4B50) + Self.word(0) + count + count
      + Self.word(UInt32(directory.count)) + Self.word(UInt32(archive.count)) + Self.half(0)
  }

  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var (input, output) = (content, [UInt8](repeating: 0, count: content.count + 1000))
    return input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
        _ = deflate(&stream, Z_FINISH)
        return Array(output.prefix(Int(stream.total_out)))
      }
    }
  }

  private static func half(_ value: UInt16) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8)] }
  private static func word(_ value: UInt32) -> [UInt8] { half(UInt16(value & 0xFFFF)) + half(UInt16(value >> 16)) }
}

/// Models that tests write.
enum Model {
  /// A model of resources and a build, with whatever its start tag says beside.
  static func text(_ resources: String, build: String = #"<item objectid="1"/>"#, _ attributes: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <model xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02" \
    xmlns:p="http://schemas.microsoft.com/3dmanufacturing/production/2015/06" \(attributes)>
    <resources>\(resources)</resources><build>\(build)</build></model>
    """
  }

  /// The cube of side 2 as an object.
  static func cube(_ id: Int = 1, _ attributes: String = "", triangle: (Int) -> String = { _ in "" }) -> String {
    "<object id=\"\(id)\" \(attributes)>\(mesh(triangle))</object>"
  }

  static func mesh(_ triangle: (Int) -> String = { _ in "" }) -> String {
    let vertices = Cube.corners.map { "<vertex x=\"\($0.x)\" y=\"\($0.y)\" z=\"\($0.z)\"/>" }
    let triangles = Cube.quads.flatMap { [[$0[0], $0[1], $0[2]], [$0[0], $0[2], $0[3]]] }
    let written = triangles.enumerated().map { index, corners in
      "<triangle v1=\"\(corners[0])\" v2=\"\(corners[1])\" v3=\"\(corners[2])\" \(triangle(index))/>"
    }
    return "<mesh><vertices>\(vertices.joined())</vertices><triangles>\(written.joined())</triangles></mesh>"
  }
}
