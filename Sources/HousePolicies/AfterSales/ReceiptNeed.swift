/// Which cases after the sale need the receipt to be confirmed first.
public enum ReceiptNeed: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every case.
  case everyCase = "every-case"
  /// Those about the goods; one about the parcel's way is opened as soon as it is sent.
  case goods
  /// None.
  case none
}
