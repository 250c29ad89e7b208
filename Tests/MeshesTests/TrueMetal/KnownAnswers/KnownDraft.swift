import DraftShapes
import Meshes
import Testing

/// A draft whose true metal is known from arithmetic of the tests' own.
struct KnownDraft: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let triangles: [Triangle]
  /// The volume of the union.
  let volume: Double
  /// The union's outer boundary without closed cavities, where it is known.
  let exposedArea: Double?
  /// Whether some metal is drawn twice.
  let overlaps: Bool
  /// How far off the known volume may be itself: the rounding of its own sums.
  let slack: Double

  init(
    _ name: String, _ triangles: [Triangle], volume: Double, exposedArea: Double? = nil, overlaps: Bool, slack: Double
  ) {
    testDescription = name
    self.triangles = triangles
    self.volume = volume
    self.exposedArea = exposedArea
    self.overlaps = overlaps
    self.slack = slack
  }
}

extension [Triangle] {
  /// The signed volume about the first corner, in plain double arithmetic.
  var signedVolume: Double {
    guard let origin = first.map({ SIMD3<Double>($0.a) }) else { return 0 }
    return reduce(0) { sum, triangle in
      let (a, b, c) = (
        SIMD3<Double>(triangle.a) - origin, SIMD3<Double>(triangle.b) - origin, SIMD3<Double>(triangle.c) - origin
      )
      return sum + a.dot(b.cross(c)) / 6
    }
  }
}
