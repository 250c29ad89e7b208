/// The side that a piece is looked at from; z is up in the drawing.
public enum ViewSide: String, CaseIterable, Sendable {
  /// From −y.
  case front
  /// From +y.
  case back
  /// From −x.
  case left
  /// From +x.
  case right
  /// From +z.
  case top
  /// From −z.
  case bottom
  /// From the front right and above, all three axes equally short.
  case threeQuarter = "three-quarter"

  /// Unit vectors of the picture: to the right, upwards, towards the viewer.
  var frame: (right: SIMD3<Float>, up: SIMD3<Float>, toward: SIMD3<Float>) {
    switch self {
    case .front: (SIMD3(1, 0, 0), SIMD3(0, 0, 1), SIMD3(0, -1, 0))
    case .back: (SIMD3(-1, 0, 0), SIMD3(0, 0, 1), SIMD3(0, 1, 0))
    case .left: (SIMD3(0, -1, 0), SIMD3(0, 0, 1), SIMD3(-1, 0, 0))
    case .right: (SIMD3(0, 1, 0), SIMD3(0, 0, 1), SIMD3(1, 0, 0))
    case .top: (SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1))
    case .bottom: (SIMD3(1, 0, 0), SIMD3(0, -1, 0), SIMD3(0, 0, -1))
    case .threeQuarter: Self.threeQuarters
    }
  }

  private static let threeQuarters: (right: SIMD3<Float>, up: SIMD3<Float>, toward: SIMD3<Float>) = {
    let half = Float(0.5).squareRoot()
    let third = Float(1.0 / 3).squareRoot()
    let sixth = Float(1.0 / 6).squareRoot()
    return (SIMD3(half, half, 0), SIMD3(-sixth, sixth, 2 * sixth), SIMD3(third, -third, third))
  }()
}
