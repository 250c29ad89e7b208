import HousePolicies
import Quantities

/// The end of an order before its time, with its money.
public struct Cancellation: Sendable, Hashable, Codable {
  /// By what it ended.
  public let ground: Ground
  /// The stage that it was in.
  public let stage: Stage
  /// Why, in words.
  public let why: String
  /// What the house keeps.
  public let keeps: Money
  /// What goes back: all that was received, less what is kept.
  public let givesBack: Money
  /// The specialist's reason, where the house publishes nothing.
  public let specialistsReason: String?

  /// Makes an end.
  public init(
    ground: Ground, stage: Stage, why: String, keeps: Money, givesBack: Money, specialistsReason: String? = nil
  ) {
    self.ground = ground
    self.stage = stage
    self.why = why
    self.keeps = keeps
    self.givesBack = givesBack
    self.specialistsReason = specialistsReason
  }

  /// By what an order may end before its time.
  public enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was cancelled.
    case cancelled
    /// The money was asked back.
    case refunded
    /// The carrier lost the parcel.
    case lost
    /// The parcel went to somebody else.
    case misdelivered
    /// The parcel was refused, by the buyer or at customs, and does not go out again.
    case refusedParcel = "refused-parcel"
    /// The house wrote off what is owed.
    case writtenOff = "written-off"
  }
}

extension OrderDecider {
  /// Ends the order before its time: what is not kept is owed to the client.
  func end(
    _ ground: Cancellation.Ground, _ why: String, keeps: Money, _ specialistsReason: String?, under rules: [RuleID]
  ) -> [OrderEntry] {
    let held = order.ledger.held
    let cancellation = Cancellation(
      ground: ground, stage: order.stage, why: why, keeps: keeps,
      givesBack: money(held.minorUnits - keeps.minorUnits), specialistsReason: specialistsReason)
    let event = RequestEvent.cancelled(cancellation: cancellation, transfers: unwound(keeping: keeps))
    return [grant(.request(event), under: rules)]
  }

  /// The postings after which just what is kept is earned, nothing is deposited, and the rest is owed to the client.
  private func unwound(keeping keeps: Money) -> [Transfer] {
    let ledger = order.ledger
    let earned = -ledger.balance(.revenue) - ledger.balance(.credits)
    var transfers: [Transfer] = []
    transfers.move(keeps.minorUnits - earned, debit: .receivable, credit: .revenue, order.currency)
    transfers.move(earned - keeps.minorUnits, debit: .credits, credit: .receivable, order.currency)
    transfers.move(ledger.deposits.minorUnits, debit: .deposits, credit: .receivable, order.currency)
    return transfers
  }

  /// After its end no more goes back than is owed to the client.
  func refuseBeyondOwed(_ refund: Refund) throws(OrderRefusal) {
    let owed = money(max(0, -order.due.minorUnits))
    if refund.amount.currency == order.currency && refund.amount > owed {
      throw OrderRefusal(.moreThanReceived(refund.amount, refundable: owed))
    }
  }
}
