/// When and how the cost of sending is told.
public enum CostTold: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is in the price.
  case included
  /// It is a line of the quote.
  case withQuote = "with-quote"
  /// After packing, what the carrier takes and no more.
  case afterPackingAtCost = "after-packing-at-cost"
}
