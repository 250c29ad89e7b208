import DraftShapes
import Meshes
import Testing

/// A shape put through the sorting, and what one pass over its mended triangles measures.
struct SortedShape {
  let sorting: ShellSorting
  let mended: PlainPass

  init(_ shape: Shape) throws { try self.init(shape.triangles) }

  init(_ triangles: [Triangle], parts: [NamedTriangles] = []) throws {
    let sorting = try ShellSorting.sort(TriangleBuffer(triangles).span, parts: parts)
    self.sorting = sorting
    let mended = try PlainPass.measure(sorting.mended.span)
    self.mended = mended
    #expect(mended.isBalanced, "what was mended is closed and faces one way")
    #expect(abs(mended.signedVolume - sorting.signedVolume) <= 1e-9 * max(1, abs(mended.signedVolume)))
  }

  var codes: [FindingCode] { sorting.findings.map(\.code) }
  var roles: [ShellRole] { sorting.shells.map(\.role) }
}

extension Shape {
  static let ball = Shape.sphere(radius: 10, rings: 32, segments: 64)
  static func ball(_ radius: Double) -> Shape { sphere(radius: radius, rings: 32, segments: 64) }

  /// The volume of the triangles as they are drawn.
  func drawnVolume() throws -> Double { try PlainPass.measure(buffer.span).signedVolume }
}

/// Whether two volumes agree within a share of the first.
func agree(_ one: Double, _ other: Double, within share: Double = 1e-9) -> Bool {
  abs(one - other) <= share * abs(one)
}
