import HousePolicies
import Quantities

extension Order {
  /// Where the order stands in the words of the house's terms; total: each state has just one stage.
  public var stage: Stage {
    if milestones.closed != nil { return .closed }
    if ending != nil { return .cancelled }
    if milestones.delivered != nil { return .delivered }
    if milestones.shipped != nil { return .shipped }
    if milestones.productionStarted != nil || milestones.produced != nil || milestones.picked != nil {
      return .inProduction
    }
    if !isPaidFirst { return .awaitingPayment }
    if milestones.cadApproved != nil { return .designApproved }
    if milestones.artworkConfirmed != nil || !rounds.isEmpty { return .designing }
    return .confirmed
  }

  /// Whether what is asked for first is paid: the quote's first payment, or the fees before the work.
  private var isPaidFirst: Bool {
    if lockedOffer != nil { return true }
    return milestones.feesPaid != nil && charges.contains(where: \.paidFirst)
  }
}
