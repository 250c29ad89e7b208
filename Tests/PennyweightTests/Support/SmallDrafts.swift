import DraftShapes
import Meshes

/// Drafts that are made for a test: boxes, whose figures everyone can reckon.
enum SmallDrafts {
  /// A box as binary STL.
  static func box(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    let buffer = Shape.box(SIMD3(x, y, z)).buffer
    return BinarySTLWriter.file(buffer.span, note: "a box")
  }

  /// A cube of 10 mm: 1000 mm³, 600 mm².
  static let cube = box(10, 10, 10)

  /// That cube with a first coordinate that is no number.
  static let notANumber: [UInt8] = {
    var bytes = cube
    bytes.replaceSubrange(96..<100, with: [0, 0, 0xC0, 0x7F])
    return bytes
  }()

  /// That cube with one triangle missing.
  static let open: [UInt8] = {
    let buffer = TriangleBuffer(Shape.box(SIMD3(10, 10, 10)).triangles.dropLast())
    return BinarySTLWriter.file(buffer.span, note: "an open box")
  }()

  /// Both sides of one triangle: closed, and nothing within.
  static let sheet: [UInt8] = {
    let triangle = Shape.box(SIMD3(10, 10, 10)).triangles[0]
    let buffer = TriangleBuffer([triangle, Triangle(a: triangle.a, b: triangle.c, c: triangle.b)])
    return BinarySTLWriter.file(buffer.span, note: "a sheet")
  }()
}
