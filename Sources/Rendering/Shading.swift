/// How bright a surface is: two lights that stand with the viewer, and what a room gives from all around.
struct Shading: Sendable {
  private let tint: SIMD3<Float>
  /// Lights in the picture's frame: right, up, towards the viewer; unit vectors.
  private static let key = unit(SIMD3(-0.45, 0.65, 0.62))
  private static let fill = unit(SIMD3(0.75, -0.1, 0.65))

  init(_ tint: MetalTint) { self.tint = tint.light }

  /// The pixel of a surface whose unit normal is (right, up, toward); back faces are lit like front faces.
  ///
  /// Grey where the normal is no number.
  @inline(__always)
  func pixel(normal: SIMD3<Float>) -> UInt32 {
    let facing = normal.z < 0 ? -normal : normal
    let lit = 0.20 + 0.62 * max((facing * Self.key).sum(), 0) + 0.22 * max((facing * Self.fill).sum(), 0)
    let half = max((facing * Self.gloss).sum(), 0)
    let squared = half * half
    let shine = 0.35 * squared * squared * squared * squared
    let linear = tint * lit + SIMD3(repeating: shine)
    // Gamma 2 stands for sRGB's 2.2: a square root, and near enough for a picture.
    guard linear.sum().isFinite else { return 0xFF80_8080 }
    let display = linear.clamped(lowerBound: .zero, upperBound: SIMD3(repeating: 1)).squareRoot() * 255 + 0.5
    return 0xFF00_0000 | UInt32(display.x) << 16 | UInt32(display.y) << 8 | UInt32(display.z)
  }

  /// Half way between the key light and the viewer.
  private static let gloss = unit(key + SIMD3(0, 0, 1))

  private static func unit(_ vector: SIMD3<Float>) -> SIMD3<Float> { vector / (vector * vector).sum().squareRoot() }
}
