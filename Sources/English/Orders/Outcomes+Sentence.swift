import HousePolicies
import Orders
import Quantities

extension FaultOutcome {
  /// What follows from the fault.
  public var sentence: String {
    switch self {
    case .remedied(let entitlement):
      entitlement.remedies.map(\.sentence).joined(separator: "; or ") + "; the \(entitlement.chooser.spelled) chooses"
    case .investigated: "the carrier is asked first; no money moves meanwhile"
    case .rootCause: "a circumstance form, then the root cause and a plan; nothing is given back by itself"
    case .resizeTerms: "what the house's terms for another size say"
    case .refused: "nothing"
    case .refer: "what a specialist decides, with a reason: the house publishes nothing"
    }
  }
}

extension StageOutcome {
  /// What follows, in words.
  public var sentence: String {
    switch self {
    case .granted(let share): share.hundredths == .zero ? "granted" : "granted; the house keeps \(share) of the order"
    case .byAgreement: "once the client agrees to its cost and time"
    case .attempted: "tried once the client agrees to its cost; it may fail, and no money goes back"
    case .byStaff: "granted by the house's staff"
    case .refused: "refused"
    case .throughCase: "through a case after the sale"
    case .refer: "what a specialist decides, with a reason: the house publishes nothing"
    }
  }
}
