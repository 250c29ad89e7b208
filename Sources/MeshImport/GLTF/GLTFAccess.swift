/// Reads the accessors of a glTF file: vertices and the corners of triangles, every one within its buffer.
struct GLTFAccess {
  let document: GLTFDocument
  let buffers: [[UInt8]]

  /// How many bytes each kind of component takes (glTF 2.0, section 3.6.2.2).
  private static let float = 5126
  private static let widths = [5121: 1, 5123: 2, 5125: 4]

  /// Three coordinates a vertex.
  func positions(_ index: Int) throws(GLTFFault) -> GrowingRun<Float> {
    let accessor = try accessor(index)
    guard accessor.type == "VEC3" else { throw .badReference("accessor", index) }
    guard accessor.componentType == Self.float else { throw .quantized }
    let place = try place(of: accessor, index, width: 12)
    var run = GrowingRun<Float>()
    guard run.reserve(3 * accessor.count) else { throw .outOfMemory }
    buffers[place.buffer].withUnsafeBytes { bytes in
      for vertex in 0..<accessor.count {
        let at = place.start + vertex * place.stride
        func coordinate(_ axis: Int) -> Float {
          Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 4 * axis, as: UInt32.self)))
        }
        run.append((coordinate(0), coordinate(1), coordinate(2)))
      }
    }
    return run
  }

  /// The vertices that corners are, one after the other.
  func indices(_ index: Int) throws(GLTFFault) -> GrowingRun<UInt32> {
    let accessor = try accessor(index)
    guard accessor.type == "SCALAR", let width = Self.widths[accessor.componentType] else {
      throw .badReference("accessor", index)
    }
    let place = try place(of: accessor, index, width: width)
    var run = GrowingRun<UInt32>()
    guard run.reserve(accessor.count) else { throw .outOfMemory }
    buffers[place.buffer].withUnsafeBytes { bytes in
      for corner in 0..<accessor.count {
        let at = place.start + corner * place.stride
        switch width {
        case 1: run.append(UInt32(bytes[at]))
        case 2: run.append(UInt32(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt16.self))))
        default: run.append(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
        }
      }
    }
    return run
  }

  private func accessor(_ index: Int) throws(GLTFFault) -> GLTFDocument.Accessor {
    guard let accessors = document.accessors, accessors.indices.contains(index) else {
      throw .badReference("accessor", index)
    }
    let accessor = accessors[index]
    if accessor.sparse != nil { throw .sparse }
    return accessor
  }

  /// Where an accessor's elements of so many bytes lie; all of them are within their buffer.
  private func place(
    of accessor: GLTFDocument.Accessor, _ index: Int, width: Int
  ) throws(GLTFFault) -> (buffer: Int, start: Int, stride: Int) {
    guard let view = accessor.bufferView, let views = document.bufferViews, views.indices.contains(view),
      buffers.indices.contains(views[view].buffer)
    else { throw .badReference("accessor", index) }
    let (start, length) = (views[view].byteOffset ?? 0, views[view].byteLength)
    let stride = views[view].byteStride ?? width
    let first = accessor.byteOffset ?? 0
    let room = buffers[views[view].buffer].count
    guard start >= 0, length >= 0, start <= room, length <= room - start, first >= 0, first <= length,
      accessor.count > 0, stride >= width, stride <= 255, accessor.count <= (length - first - width) / stride + 1,
      length - first >= width
    else { throw .badReference("accessor", index) }
    return (views[view].buffer, start + first, stride)
  }
}
