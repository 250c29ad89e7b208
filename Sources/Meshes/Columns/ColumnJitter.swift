/// Where each column stands within its cell: a table of seeded random places that a hash of row and column picks from.
///
/// Each coordinate takes the middles of 1024 equal parts of 0 ..< 1 equally often, so that the table itself does not lean
/// to one side of an axis-aligned wall. Eleven bits behind the point keep a column's place exact in a float below 8192
/// cells.
struct ColumnJitter: Sendable {
  /// Places per table; a power of two.
  static let places = 4096

  private let table: [SIMD2<Float>]
  private let salt: UInt32

  /// The jitter of one axis of one grid.
  init(axis: ColumnAxis, salt: UInt32) {
    var random = SplitMix64(seed: UInt64(salt) &* 3 &+ UInt64(axis.rawValue) &+ 1)
    let strata = (0..<UInt32(Self.places)).map { (Float($0 / 4) + 0.5) * 0x1p-10 }
    table = zip(strata.shuffled(using: &random), strata.shuffled(using: &random)).map { SIMD2($0, $1) }
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

    /// The places of four columns side by side.
    @inline(__always)
    func four(_ column: Int32, _ row: Int32) -> (u: SIMD4<Float>, v: SIMD4<Float>) {
      let a = self(column, row)
      let b = self(column &+ 1, row)
      let c = self(column &+ 2, row)
      let d = self(column &+ 3, row)
      return (SIMD4(a.x, b.x, c.x, d.x), SIMD4(a.y, b.y, c.y, d.y))
    }
  }

  /// Steele, Lea and Flood's generator (2014).
  private struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed &>> 31)
    }
  }
}
