import Quantities

/// An amount of memory, as people write it: `800MB`, `1.5GB`.
public struct MemorySize: Sendable, Hashable {
  /// The bytes.
  public let bytes: Int

  /// So many bytes.
  /// - Precondition: not negative.
  public init(bytes: Int) {
    precondition(bytes >= 0, "memory is not negative")
    self.bytes = bytes
  }

  /// Units of a thousand, as memory and files are sold.
  private static let units = [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000)]
  /// What is read, in small letters: a bare letter counts thousands, the `i` of the IEC 1024s.
  private static let read: [String: Int] = [
    "gb": 1_000_000_000, "g": 1_000_000_000, "gib": 1 << 30, "mb": 1_000_000, "m": 1_000_000, "mib": 1 << 20,
    "kb": 1000, "k": 1000, "kib": 1 << 10,
  ]

  /// Reads a number with its unit: `800MB`, `1.5 GB`, `2G`, `512MiB`; nil for everything else.
  public init?(_ text: String) {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = text.dropFirst(number.count).drop { $0 == " " }.lowercased()
    guard let size = Self.read[unit], let count = Double(number), count * Double(size) < 1e15 else { return nil }
    bytes = Int((count * Double(size)).rounded())
  }
}

extension MemorySize: CustomStringConvertible {
  /// Three digits and the unit, rounded up: what is said to suffice does.
  public var description: String {
    for (unit, size) in Self.units where bytes >= size {
      let count = Double(bytes) / Double(size)
      let decimals = count < 10 && unit == "GB" ? 1 : 0
      let step = decimals == 1 ? 10.0 : 1.0
      return FixedDecimals.string((count * step).rounded(.up) / step, decimals: decimals) + " \(unit)"
    }
    return "\(bytes) bytes"
  }
}
