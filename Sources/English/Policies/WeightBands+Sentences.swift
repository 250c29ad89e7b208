import HousePolicies
import Quantities

extension WeightBands {
  /// The bands in words, one sentence each.
  func sentences(_ rules: [RuleID]) -> [RuleSentence] {
    bands.enumerated().map { index, band in
      let reach: String
      switch (band.upTo, band.bound) {
      case (nil, _): reach = index == 0 ? "However much the weight differs from the quote" : "Beyond that"
      case (let upTo?, .inclusive): reach = "If the weight differs from the quote by at most \(upTo)"
      case (let upTo?, .exclusive): reach = "If the weight differs from the quote by less than \(upTo)"
      }
      return RuleSentence("\(reach), \(band.outcome.words).", rules)
    }
  }
}

extension DeviationOutcome {
  fileprivate var words: String {
    switch self {
    case .billed: "the final price follows the real weight at the quoted rate, and any overpayment is refunded"
    case .absorbed: "the price stays as quoted"
    case .billedWithConsent:
      "we tell you the reason, and the final price follows the real weight at the quoted rate once you consent"
    }
  }
}
