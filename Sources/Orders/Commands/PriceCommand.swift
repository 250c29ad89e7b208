import Quantities

/// What may be asked about the price before it is settled.
public enum PriceCommand: Sendable, Hashable, Codable {
  /// Tell the client what a change costs.
  case proposeChange(what: String, cost: Money, days: Int)
  /// Tell the client what another alloy than the quoted one costs, of the piece or of a metal part, and its days.
  case proposeAlloy(alloy: String, cost: Money, days: Int, part: String? = nil)
  /// Answer it.
  case answerChange(number: Int, accepted: Bool)
  /// Offer a price.
  case issueQuote(offer: PriceOffer, reason: String)
  /// Accept one.
  case acceptQuote(number: Int)
  /// Ask for another first payment than the quote's.
  case agreeFirstPayment(amount: Money, reason: String)
  /// Agree on instalments.
  case agreeInstalments(amounts: [Money])
}
