import HousePolicies
import Quantities

/// What a case after the sale waits for; every case has just one.
public enum CaseStep: Sendable, Hashable, Codable {
  /// The house's reply to the client's word.
  case reply
  /// The carrier's answer to the house's inquiry.
  case carrier
  /// A specialist's decision, since the house publishes nothing on it.
  case decision
  /// The form, the root cause and the plan.
  case plan
  /// The client's answer to costs that were told.
  case answerToCosts(Money)
  /// The client's word to the reply, or the choice of a remedy.
  case clientsWord
  /// The client's payment.
  case payment(Money)
  /// The piece, which the client sends back.
  case pieceBack
  /// The remedy, which is chosen and not carried out.
  case remedy(Remedy)
  /// Money that goes back to the client.
  case refund(Money)
  /// The piece, which the house has and sends back.
  case sendingBack
  /// Nothing: it may be closed.
  case closing
  /// Nothing: it is closed.
  case closed
}

extension AfterSalesCase {
  /// What it waits for: what is owed comes first, then what others have to say, then what was chosen.
  public var step: CaseStep {
    if isClosed { return .closed }
    if ledger.receivable.minorUnits < 0 { return .refund(money(-ledger.receivable.minorUnits)) }
    if let told = toldStep { return told }
    if ledger.receivable.minorUnits > 0 { return .payment(ledger.receivable) }
    if let chosen { return step(of: chosen) }
    if isPieceWithHouse && declined != nil { return .sendingBack }
    return declined != nil || repliedAt == nil ? .closing : .clientsWord
  }

  /// What somebody has to say before the case goes on; nil where nobody has.
  private var toldStep: CaseStep? {
    if !toldCosts.isEmpty { return .answerToCosts(sum(toldCosts.map(\.amount))) }
    if chosen != nil { return nil }
    switch opening.outcome.term {
    case .investigated where carrierFinding == nil: return .carrier
    case .rootCause where plan == nil: return .plan
    case .refer where decision == nil: return .decision
    case .remedied, .investigated, .rootCause, .resizeTerms, .refused, .refer: break
    }
    return awaitingReplySince == nil ? nil : .reply
  }

  private func money(_ units: Int64) -> Money { Money(minorUnits: units, currency) }

  private func step(of chosen: RemedyTerms) -> CaseStep {
    if chosen.remedy == .refundOnReturn && !isPieceBack { return .pieceBack }
    guard undone(isProven: []) != nil else { return .closing }
    return isPieceWithHouse && !performed.isEmpty ? .sendingBack : .remedy(chosen.remedy)
  }
}
