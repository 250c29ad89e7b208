/// Whether assimp and our own reader place a corner alike.
enum CornerAgreement {
  /// What assimp's quick reading of a number may be off by, against the number.
  ///
  /// Whole part, decimals, their sum, the power of ten and the product with it are rounded to float32 one after the
  /// other, 2^-24 each and twice that for the power. 2^-20 holds all of them twice over.
  static let relative: Float = 0x1p-20
  /// What assimp drops after the fifteenth decimal, and numbers so small that float32 holds few digits of them.
  static let absolute: Float = 1e-14

  /// How far two coordinates lie beyond rounding from each other; at most 0 where they agree.
  @inline(__always) static func excess(_ one: Float, _ other: Float) -> Float {
    abs(one - other) - (abs(other) * relative + absolute)
  }
}
