import Quantities

/// A price for a piece or an order, explained line by line, with everything that it follows from.
public struct Quote: Sendable, Hashable, Codable {
  /// The version of this shape, for readers of old quotes.
  public static let currentSchema = 1

  /// The version of the shape that it was written in.
  public let schema: Int
  /// What it follows from.
  public let inputs: QuoteInputs
  /// The lines, tax last; the total is their sum.
  public let lines: [QuoteLine]
  /// Fees paid before the work; not part of the total and not of the deposit.
  public let feesFirst: [QuoteLine]
  /// Their sum.
  public let feesFirstTotal: Money
  /// What one piece costs: the lines of a piece together.
  public let unitPrice: Money
  /// The lines before tax.
  public let subtotal: Money
  /// The tax.
  public let tax: Money
  /// Everything.
  public let total: Money
  /// What is paid first, of the expected total.
  public let deposit: Money
  /// The total less the deposit.
  public let balance: Money
  /// The total at the low, expected and high weight.
  public let range: TotalRange
  /// What a sample would cost, where the house makes samples and this is not one.
  public let sampleOffer: SampleOffer?
  /// When it ends.
  public let validUntil: UTCInstant
  /// What may still change, and the like.
  public let notes: [QuoteNote]

  /// The totals over the weight's range.
  public struct TotalRange: Sendable, Hashable, Codable {
    /// At the least weight.
    public let low: Money
    /// At the expected weight.
    public let expected: Money
    /// At the most.
    public let high: Money
  }

  /// What a sample costs and how long it takes.
  public struct SampleOffer: Sendable, Hashable, Codable {
    /// Its fees.
    public let fees: [QuoteLine]
    /// Their sum.
    public let total: Money
    /// Days that it takes.
    public let days: DayRange
  }
}
