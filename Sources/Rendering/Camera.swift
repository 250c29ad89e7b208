/// A parallel projection that fits a box into a picture.
struct Camera: Sendable {
  let right: SIMD3<Float>
  let up: SIMD3<Float>
  let toward: SIMD3<Float>
  private let centre: SIMD3<Float>
  private let middle: SIMD2<Float>
  /// Pixels to one drawn unit.
  let scale: Float

  /// Looks from a side at a box, leaving a margin of 6 % of the shorter edge.
  init(side: ViewSide, lowerBound: SIMD3<Float>, upperBound: SIMD3<Float>, width: Int, height: Int) {
    let frame = side.frame
    right = frame.right
    up = frame.up
    toward = frame.toward
    centre = (lowerBound + upperBound) * 0.5
    middle = SIMD2(Float(width), Float(height)) * 0.5
    let half = (upperBound - lowerBound) * 0.5
    let across = (half * right.magnitude).sum()
    let upward = (half * up.magnitude).sum()
    let margin = 1 - 2 * Float(0.06)
    scale = margin * min(middle.x / max(across, .leastNormalMagnitude), middle.y / max(upward, .leastNormalMagnitude))
  }

  /// Where a point stands: pixels from the left and from the top, and nearness in drawn units.
  @inline(__always)
  func project(_ point: SIMD3<Float>) -> SIMD3<Float> {
    let local = point - centre
    let x = (local * right).sum() * scale + middle.x
    let y = middle.y - (local * up).sum() * scale
    return SIMD3(x, y, (local * toward).sum())
  }

  /// A direction in the picture's frame.
  @inline(__always)
  func turn(_ direction: SIMD3<Float>) -> SIMD3<Float> {
    SIMD3((direction * right).sum(), (direction * up).sum(), (direction * toward).sum())
  }
}

extension SIMD3<Float> {
  /// Each coordinate without its sign.
  var magnitude: Self { replacing(with: -self, where: self .< .zero) }
}
