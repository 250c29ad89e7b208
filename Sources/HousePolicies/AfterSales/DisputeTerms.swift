import HouseCalendar

/// How a house answers what it is told after the sale.
public struct DisputeTerms: Sendable, Hashable, Codable {
  /// Which cases need the receipt to be confirmed.
  public let needsReceipt: Ruled<ReceiptNeed>
  /// Within what time the house replies; nil where it promises none.
  public let reply: Ruled<TimeSpan>?
  /// How long after the reply the client may respond before the case closes by itself; nil for ever.
  public let response: Ruled<TimeWindow>?

  /// Makes terms.
  public init(needsReceipt: Ruled<ReceiptNeed>, reply: Ruled<TimeSpan>?, response: Ruled<TimeWindow>?) {
    self.needsReceipt = needsReceipt
    self.reply = reply
    self.response = response
  }

  /// What holds where a house publishes nothing.
  public static let unpublished = Self(
    needsReceipt: Ruled(.goods, under: [.unpublished]), reply: nil, response: nil)
}

/// Which cases after the sale need the receipt to be confirmed first.
public enum ReceiptNeed: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every case.
  case everyCase = "every-case"
  /// Those about the goods; one about the parcel's way is opened as soon as it is sent.
  case goods
  /// None.
  case none
}
