import English
import Orders
import Workshop

extension DueItem.What {
  /// What is due, in words.
  public var words: String {
    switch self {
    case .duty(let duty): duty.words
    case .payment(let amount): "payment" + (amount.map { " of \($0)" } ?? "")
    }
  }
}

extension Milestone.Passed {
  /// What was passed, in words.
  public var words: String {
    switch self {
    case .opened: "opened"
    case .detailsConfirmed: "details confirmed"
    case .feesPaid: "fees paid"
    case .artworkConfirmed: "artwork confirmed"
    case .cadApproved: "CAD approved"
    case .firstPayment: "first payment"
    case .productionStarted: "production begun"
    case .picked: "picked"
    case .produced: "produced"
    case .picturesShown: "pictures shown"
    case .picturesApproved: "pictures checked"
    case .settled: "settled"
    case .shipped: "sent"
    case .delivered: "delivered"
    case .closed: "closed"
    }
  }
}
