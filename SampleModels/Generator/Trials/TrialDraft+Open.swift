import DraftShapes
import Meshes
import TestSupport

extension TrialDraft {
  /// The lower half of a sphere.
  static func lowerHalf(about count: Int) -> TriangleBuffer {
    let side = max(8, Int(Double(count).squareRoot()))
    let sphere = Shape.sphere(radius: 14, rings: side, segments: side)
    return TriangleBuffer(sphere.triangles.filter { $0.a.z <= 0 && $0.b.z <= 0 && $0.c.z <= 0 })
  }

  /// Triangles anywhere, none sharing an edge.
  static func soup(about count: Int) -> TriangleBuffer {
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
  static func fan(about count: Int) -> TriangleBuffer {
    TriangleBuffer(
      (0..<count).map { index in
        let turn = Turn(index, of: count)
        return Triangle(
          a: SIMD3(0, 0, -5), b: SIMD3(0, 0, 5), c: SIMD3(Float(turn.cosine * 10), Float(turn.sine * 10), 0))
      })
  }
}
