/// How a triangle faces a column, in 32 bits: leaving or entering, |n · axis| in 15 bits, the normal's azimuth in 8;
/// the eight bits between are free for a key's tag.
struct Facing: BitwiseCopyable, Sendable {
  let bits: UInt32

  /// Steps of the stored cosine: 2¹⁵ − 1, so that its rounding stays below 1.6e-5.
  private static let cosineScale: UInt32 = 32_767
  private static let leaving: UInt32 = 0x8000_0000

  @inline(__always)
  init(bits: UInt32) { self.bits = bits }

  /// How a triangle with this normal (u, v, depth; any length) faces the column; 1 where it has no area.
  init(normal: SIMD3<Float>) {
    let length = (normal * normal).sum().squareRoot()
    let cosine = length > 0 ? min(normal.z.magnitude / length, 1) : 1
    bits = (UInt32(cosine * Float(Self.cosineScale) + 0.5) &<< 16) | Self.azimuth(normal.x, normal.y)
  }

  /// The same, leaving or entering.
  @inline(__always)
  func leaving(_ leaves: Bool) -> Facing { Facing(bits: leaves ? bits | Self.leaving : bits) }

  /// What the crossing does to the winding number: +1 entering, −1 leaving.
  @inline(__always) var step: Int32 { bits & Self.leaving == 0 ? 1 : -1 }

  /// |n · axis|.
  @inline(__always) var cosine: Float {
    Float((bits &>> 16) & Self.cosineScale) * (1 / Float(Self.cosineScale))
  }

  /// The cosine between the normals of two facings, one entering and one leaving: −1 across a plate.
  func opposition(_ other: Facing) -> Float {
    let one = lateral
    let two = other.lateral
    return (one * two).sum() - cosine * other.cosine
  }

  /// The normal's part across the column.
  private var lateral: SIMD2<Float> {
    let sine = max(1 - cosine * cosine, 0).squareRoot()
    let turn = Float(bits & 0xFF) * (1 / 64) - 2
    // The diamond angle backwards: |x| + |y| = 1.
    let x = turn.magnitude <= 1 ? 1 - turn.magnitude : -(turn.magnitude - 1)
    let y = turn.magnitude <= 1 ? turn : (turn > 0 ? 2 - turn : -2 - turn)
    let length = (x * x + y * y).squareRoot()
    return SIMD2(x, y) * (sine / length)
  }

  /// The diamond angle of (x, y) in 256 steps around; it keeps the order of angles and needs no trigonometry.
  private static func azimuth(_ x: Float, _ y: Float) -> UInt32 {
    let size = x.magnitude + y.magnitude
    guard size > 0 else { return 0 }
    let turn = x >= 0 ? y / size : (y >= 0 ? 2 - y / size : -2 - y / size)
    return UInt32((turn + 2) * 64 + 0.5) & 0xFF
  }
}
