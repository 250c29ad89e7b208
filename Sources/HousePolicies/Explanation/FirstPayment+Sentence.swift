import Quantities

extension Ruled<FirstPayment> {
  /// The first payment in words; `isAfterCredit` where the sample fee may be credited before it is reckoned.
  func sentence(isAfterCredit: Bool) -> RuleSentence {
    RuleSentence(self) { payment in
      let credit = isAfterCredit ? ", less the sample fee where that is credited," : ""
      let locks = "once that is there, \(payment.locks.words)"
      if payment.share == .all {
        return "For \(payment.kind.words), the whole quoted price\(credit) is paid first; \(locks)."
      }
      if payment.share == .zero { return "For \(payment.kind.words), nothing is paid first; \(locks)." }
      return
        "For \(payment.kind.words), \(payment.share) of the quoted price\(credit) is paid first, unless we agree on "
        + "another share for a reason that is kept; fees paid before are no part of it; \(locks)."
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
    case .productionSlot: "your place in our production"
    }
  }
}
