/// A place of the surface of the metal with the thickness of the metal under it, in millimetres from the tree's origin.
struct SurfaceSample: Sendable {
  /// The middle of the metal under it.
  var middle: SIMD3<Double>
  /// The ball's diameter that touches the surface here and on the other side.
  var thickness: Double
  /// How far the straight way inward goes.
  var depth: Double
  /// Where it goes, of length 1.
  var inward: SIMD3<Double>
}
