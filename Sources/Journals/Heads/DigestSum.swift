/// A sum of SHA-256 digests, modulo 2^256: the same whatever their order, and taken away again one by one.
///
/// It tells a loss or a mix-up, not the work of someone who computes seals anew.
public struct DigestSum: Sendable, Hashable {
  /// The sum, 32 bytes, the highest first.
  public private(set) var bytes: [UInt8]

  /// The sum of none.
  public init() { bytes = [UInt8](repeating: 0, count: 32) }

  /// Takes a sum up again; nil unless it has 32 bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Adds a digest of 32 bytes.
  public mutating func add(_ digest: [UInt8]) {
    var carry: UInt16 = 0
    for place in bytes.indices.reversed() {
      let sum = UInt16(bytes[place]) + UInt16(digest[place]) + carry
      bytes[place] = UInt8(truncatingIfNeeded: sum)
      carry = sum >> 8
    }
  }

  /// Takes a digest away that was added.
  public mutating func subtract(_ digest: [UInt8]) {
    var borrow: Int16 = 0
    for place in bytes.indices.reversed() {
      let difference = Int16(bytes[place]) - Int16(digest[place]) - borrow
      bytes[place] = UInt8(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
    }
  }
}
