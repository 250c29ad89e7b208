import DraftShapes
import Meshes
import TestSupport

extension TrialDraft {
  /// A surface with open edges.
  func openSurface(about count: Int) -> TriangleBuffer {
    switch self {
    case .fan: Self.fan(count)
    case .halfBowl:
      TriangleBuffer(
        Shape.sphere(
          radius: 14, rings: max(4, Int(Double(count).squareRoot())), segments: max(8, Int(Double(count).squareRoot()))
        )
        .triangles.filter { $0.a.z <= 0 && $0.b.z <= 0 && $0.c.z <= 0 })
    default: Self.soup(count)
    }
  }

  /// Triangles anywhere, none sharing an edge.
  private static func soup(_ count: Int) -> TriangleBuffer {
    var chance = SplitMix64(seed: 7)
    func corner(_ reach: Float) -> SIMD3<Float> {
      SIMD3(
        Float.random(in: -reach...reach, using: &chance), Float.random(in: -reach...reach, using: &chance),
        Float.random(in: -reach...reach, using: &chance))
    }
    return TriangleBuffer(
      (0..<count).map { _ in
        let middle = corner(12)
        return Triangle(a: middle + corner(1), b: middle + corner(1), c: middle + corner(1))
      })
  }

  /// Triangles about one edge, as the pages of a book.
  private static func fan(_ count: Int) -> TriangleBuffer {
    TriangleBuffer(
      (0..<count).map { index in
        let turn = Turn(index, of: count)
        return Triangle(
          a: SIMD3(0, 0, -5), b: SIMD3(0, 0, 5), c: SIMD3(Float(turn.cosine * 10), Float(turn.sine * 10), 0))
      })
  }
}
