/// Eight bytes of a text looked at as decimal digits in one step.
struct EightDigits {
  private let bytes: UInt64
  /// How many of the bytes, from the first, are digits.
  let count: Int

  /// Looks at the eight bytes at a place; all of them must be readable.
  @inline(__always) init(at place: UnsafeMutablePointer<UInt8>) {
    bytes = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
    // A digit becomes 0 to 9, to which 0x76 adds no high bit; the first other byte gets one, and carries only upwards.
    let values = bytes ^ Self.zeros
    let others = ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080
    count = others.trailingZeroBitCount >> 3
  }

  /// The number that the first digits make, 1 to 8 of them.
  @inline(__always) func value(of digits: Int) -> UInt64 {
    // Zeros before the digits, then neighbours are put together: tens, hundreds, and halves of four.
    let missing = UInt64(8 &* (8 &- digits))
    let aligned = missing == 0 ? bytes : (bytes &<< missing) | (Self.zeros &>> (64 &- missing))
    let values = aligned &- Self.zeros
    let pairs = values &* 10 &+ (values >> 8)
    let evens = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let odds = ((pairs >> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (evens &+ odds) >> 32
  }

  private static let zeros: UInt64 = 0x3030_3030_3030_3030
}
