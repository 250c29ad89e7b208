/// The share of precious metal in an alloy by weight, in parts per ten thousand: 585 ‰ is 5850.
///
/// Fineness is what a price is computed from, never karat/24: 585 ‰ and 14/24 differ by 0.29 %.
public struct Fineness: Sendable, Hashable, Comparable {
  /// Parts by weight in ten thousand.
  public let partsPerTenThousand: Int

  /// Makes a fineness from parts in ten thousand.
  /// - Precondition: between 0 and 10 000.
  public init(partsPerTenThousand: Int) {
    precondition((0...10_000).contains(partsPerTenThousand), "fineness outside 0…10 000: \(partsPerTenThousand)")
    self.partsPerTenThousand = partsPerTenThousand
  }

  /// Makes a fineness from the hallmark's parts per thousand.
  /// - Precondition: between 0 and 1000.
  public init(permille: Int) { self.init(partsPerTenThousand: permille * 10) }

  /// The share as a double, for weights that are estimated; money uses the whole number.
  public var share: Double { Double(partsPerTenThousand) / 10_000 }

  /// Orders by purity.
  public static func < (left: Self, right: Self) -> Bool { left.partsPerTenThousand < right.partsPerTenThousand }
}

extension Fineness: CustomStringConvertible, Codable {
  /// The share of one as an exact number: 585 ‰ is 0.585.
  public var decimal: ExactDecimal { ExactDecimal(billionths: Int128(partsPerTenThousand) * 100_000) }

  /// The hallmark's parts per thousand: `585 ‰`.
  public var description: String { "\(ExactDecimal(billionths: decimal.billionths * 1000)) ‰" }

  /// Reads the share of one.
  public init(from decoder: any Decoder) throws {
    let share = try ExactDecimal(from: decoder)
    let parts = share.billionths / 100_000
    guard (0...10_000).contains(parts), parts * 100_000 == share.billionths else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no fineness: \(share)"))
    }
    self.init(partsPerTenThousand: Int(parts))
  }

  /// Writes the share of one, exact.
  public func encode(to encoder: any Encoder) throws { try decimal.encode(to: encoder) }
}
