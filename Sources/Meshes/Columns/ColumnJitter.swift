/// Where each column stands within its cell: a table of seeded random places that a hash of row and column picks from.
struct ColumnJitter: Sendable {
  /// Places per table; a power of two.
  static let places = 4096

  private let table: [SIMD2<Float>]
  private let salt: UInt32

  /// The jitter of one axis of one grid.
  init(axis: ColumnAxis, salt: UInt32) {
    var state = UInt64(salt) &* 3 &+ UInt64(axis.rawValue) &+ 1
    table = (0..<Self.places).map { _ in SIMD2(Self.unit(&state), Self.unit(&state)) }
    self.salt = salt &* 0x2545_F491
  }

  /// Lends the table for a hot loop.
  func withPlaces<R>(_ body: (Places) -> R) -> R {
    table.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the table is never empty") }
      return body(Places(base: base, salt: salt))
    }
  }

  /// The table while it is lent; valid only within the closure that got it.
  struct Places {
    let base: UnsafePointer<SIMD2<Float>>
    let salt: UInt32

    /// The sample's place in its cell, both coordinates in 0 ..< 1.
    @inline(__always)
    func callAsFunction(_ column: Int32, _ row: Int32) -> SIMD2<Float> {
      let u = UInt32(bitPattern: column) &* 0x9E37_79B1
      let v = UInt32(bitPattern: row) &* 0x85EB_CA77
      var mixed = (u &+ v) ^ salt
      mixed = (mixed ^ (mixed &>> 15)) &* 0x2C1B_3C6D
      // Safe: the top 12 bits index a table of 4096.
      return base[Int(mixed &>> 20)]
    }
  }

  /// The middle of one of 1024 equal parts of 0 ..< 1, by SplitMix64 (Steele, Lea, Flood 2014).
  ///
  /// Eleven bits behind the point keep a column's place exact in a float below 8192 cells.
  private static func unit(_ state: inout UInt64) -> Float {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return (Float((mixed ^ (mixed &>> 31)) &>> 54) + 0.5) * 0x1p-10
  }
}
