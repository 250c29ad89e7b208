import DraftShapes
import Meshes

/// The forms in which sample drafts are written.
enum DraftFile {
  /// Binary STL.
  static func binarySTL(_ parts: [SamplePart]) -> [UInt8] {
    BinarySTLWriter.file(whole(parts).span, note: "Pennyweight sample draft")
  }

  /// ASCII STL of one solid.
  static func asciiSTL(_ parts: [SamplePart]) -> [UInt8] { ASCIISTLWriter.file(whole(parts).span, name: "sample") }

  /// OBJ with an object, a group and a material a part.
  static func obj(_ parts: [SamplePart]) -> [UInt8] {
    var writer = OBJWriter(comment: "Pennyweight sample draft, millimetres")
    writer.append(.materialLibrary, materialLibraryName)
    for part in parts {
      writer.append(.object, part.name)
      writer.append(.group, part.name)
      writer.append(.useMaterial, part.material)
      writer.append(part.shape.buffer.span)
    }
    return writer.bytes
  }

  /// OBJ of a polygon raised to a height: two faces of all its corners, and quadrangles between.
  static func polygonalOBJ(of polygon: [SIMD2<Double>], height: Double, name: String) -> [UInt8] {
    let corners = Shape.extrusion(of: polygon, height: height).drawnVertices
    let (bottom, top) = (Array(corners.prefix(polygon.count)), Array(corners.suffix(polygon.count)))
    var writer = OBJWriter(comment: "Pennyweight sample draft, millimetres")
    writer.append(.object, name)
    writer.append(face: bottom.reversed())
    writer.append(face: top)
    for corner in polygon.indices {
      let next = (corner + 1) % polygon.count
      writer.append(face: [bottom[corner], bottom[next], top[next], top[corner]])
    }
    return writer.bytes
  }

  /// The file that the OBJ drafts take their materials from.
  static let materialLibraryName = "sample-materials.mtl"

  /// Its bytes: diffuse colours as they are seen, of the materials that the drafts use.
  static let materialLibrary = Array(
    """
    # Pennyweight sample materials
    newmtl yellow-gold
    Kd 0.83 0.69 0.22
    newmtl white-gold
    Kd 0.85 0.84 0.80
    newmtl diamond
    Kd 0.90 0.95 1.00
    d 0.3

    """.utf8)

  private static func whole(_ parts: [SamplePart]) -> TriangleBuffer {
    TriangleBuffer(parts.flatMap(\.shape.triangles))
  }
}
