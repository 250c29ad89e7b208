import HousePolicies
import Orders

/// Whose move it is.
public enum Mover: String, Sendable, Hashable, Codable, CaseIterable {
  /// The client's: to pay, to accept, to approve, to answer.
  case client
  /// The account specialist's.
  case specialist
  /// The workshop's: to draw, to make, to pick, to pack, to repair.
  case workshop
  /// The carrier's.
  case carrier
  /// Nobody's: it is over.
  case nobody
}

extension Order {
  /// Whose move it is, with what comes next.
  func mover(_ next: NextStep) -> Mover {
    switch next {
    case .gate(let awaited): mover(awaited)
    case .money(.due): .client
    case .money, .closing: .specialist
    case .cancelled, .closed: .nobody
    }
  }

  /// Who passes a gate: the client only once there is something to pay, to answer or to approve.
  private func mover(_ awaited: AwaitedGate) -> Mover {
    switch awaited.gate {
    case .feesPaid: awaited.missing == .feesNotCharged ? .specialist : .client
    case .artworkConfirmed: milestones.artworkShown == nil ? .specialist : .client
    case .cadApproved: rounds.contains { $0.state == .submitted } ? .client : .workshop
    case .quoteAccepted: openOffer == nil ? .specialist : .client
    case .firstPayment: acceptedOffer == nil ? .specialist : .client
    case .balancePaid: due.minorUnits > 0 && settlement != nil ? .client : .specialist
    case .settled: proposedSettlement == nil ? .specialist : .client
    case .sampleConfirmed, .purchaseOrderReceived, .packingAgreed, .changesAgreed, .picturesApproved: .client
    case .specialistAssigned, .detailsConfirmed, .sampleQuoted, .sampleShown, .proformaIssued, .payerChecked, .weighed,
      .picturesShown, .shipped:
      .specialist
    case .sampleMade, .produced, .picked, .packed: .workshop
    case .delivered: .carrier
    }
  }
}

extension CaseStep {
  /// Whose move it is.
  public var mover: Mover {
    switch self {
    case .answerToCosts, .clientsWord, .payment, .pieceBack: .client
    case .reply, .decision, .refund, .sendingBack, .closing: .specialist
    case .plan: .workshop
    case .remedy(let remedy): remedy.isRefund ? .specialist : .workshop
    case .carrier: .carrier
    case .closed: .nobody
    }
  }
}
