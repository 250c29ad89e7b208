import Quantities

/// What happens to the price before it is settled.
public enum PriceEvent: Sendable, Hashable, Codable {
  /// A change with its cost and time was told to the client.
  case changeProposed(change: ProposedChange)
  /// The client's answer to it.
  case changeAnswered(number: Int, accepted: Bool)
  /// A price was offered; every earlier one is superseded, with the changes that were accepted on them.
  case quoteIssued(offer: PriceOffer, reason: String, takingIn: [Int]? = nil)
  /// The client accepted a price.
  case quoteAccepted(number: Int)
  /// What the accepted price rested on changed.
  case quoteReopened(number: Int, reason: String)
  /// The house asks for another first payment than the quote's.
  case firstPaymentAgreed(amount: Money, reason: String)
  /// The first payment comes in instalments that count as paid in full.
  case instalmentsAgreed(amounts: [Money])
  /// The price is locked: metal fixes, materials, production slot.
  case priceLocked(offer: Int)
  /// What locked the price went back before anything was made: the order is unpaid again.
  case priceUnlocked(offer: Int)
}
