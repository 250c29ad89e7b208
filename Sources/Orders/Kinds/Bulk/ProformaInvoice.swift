import Quantities

/// What a client is asked to pay for the pieces before they are made.
public struct ProformaInvoice: Sendable, Hashable, Codable {
  /// Its number.
  public let number: String
  /// The quote that it rests on.
  public let offer: Int
  /// The goods before the sample fee is credited.
  public let goods: Money
  /// The sample fee that is credited, zero or more.
  public let credit: Money
  /// What the order costs.
  public let total: Money
  /// What is paid before the pieces are made.
  public let deposit: Money
  /// What is paid before they are sent: the total less the deposit.
  public let rest: Money
}
