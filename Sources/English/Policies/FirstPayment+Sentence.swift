import HousePolicies
import Quantities

extension Ruled<FirstPayment> {
  /// The first payment in words; `isAfterCredit` where the sample fee may be credited before it is calculated.
  func sentence(isAfterCredit: Bool) -> RuleSentence {
    RuleSentence(self) { payment in
      let credit = isAfterCredit ? ", less the sample fee where it is credited," : ""
      let locks = payment.locks.words
      if payment.share == .all {
        return "For \(payment.kind.words), the full quoted price\(credit) is paid first. Once it is paid, \(locks)."
      }
      if payment.share == .zero { return "For \(payment.kind.words), no first payment is due; \(locks)." }
      return
        "For \(payment.kind.words), \(payment.share) of the quoted price\(credit) is paid first, unless we agree on "
        + "another share and record why. Fees paid earlier do not count towards it. Once it is paid, \(locks)."
    }
  }
}

extension [LockedThing] {
  fileprivate var words: String {
    isEmpty
      ? "nothing is locked yet"
      : "\(map(\.words).listed()) \(count == 1 && self != [.metalRates] ? "is" : "are") locked"
  }
}

extension LockedThing {
  fileprivate var words: String {
    switch self {
    case .metalRates: "the quote's metal rates"
    case .price: "the price"
    case .materials: "the materials"
    case .productionSlot: "your production slot"
    }
  }
}
