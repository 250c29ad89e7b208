/// A keyword of at most eight letters, compared in one step whatever its case.
struct Keyword: Sendable {
  let name: StaticString
  let length: Int
  private let letters: UInt64
  private let mask: UInt64

  @inline(__always) init(_ name: StaticString) {
    self.name = name
    length = name.utf8CodeUnitCount
    mask = length == 8 ? .max : (1 << UInt64(8 * length)) - 1
    var letters: UInt64 = 0
    for index in 0..<length { letters |= UInt64(name.utf8Start[index]) << UInt64(8 * index) }
    self.letters = letters
  }

  /// Whether the keyword's letters stand at a place that has eight bytes after it.
  @inline(__always) func stands(at place: UnsafeMutablePointer<UInt8>) -> Bool {
    let word = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
    return ((word | 0x2020_2020_2020_2020) & mask) == letters
  }

  /// Whether the keyword stands there in small letters.
  @inline(__always) func standsExactly(at place: UnsafeMutablePointer<UInt8>) -> Bool {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)) & mask == letters
  }
}
