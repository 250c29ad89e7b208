import HousePolicies
import Quantities

extension ShippingRules {
  /// Sending in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(carriers) { $0.isEmpty ? "We ship by any carrier." : "We ship by \($0.listed(by: "or"))." },
      RuleSentence(ifAny: insuranceFrom) { from in
        guard let from else { return "We recommend no insurance." }
        return "We recommend insurance for a value of \(from.amount(currency)) or more and record your choice."
      },
      RuleSentence(pictures) { kinds in
        kinds.isEmpty
          ? "Pictures of the finished pieces are photos or a video."
          : "Before we ship, we show you \(kinds.map(\.words).listed())."
      },
      RuleSentence(duties) { duties in
        switch duties.payer {
        case .house: "We pay the duties in \(duties.countries.listed()); elsewhere you do."
        case .buyer: "You pay the duties."
        }
      },
      RuleSentence(countries) { $0.isEmpty ? "We ship to every country." : "We ship to \($0.listed())." },
    ]
  }
}

extension PictureKind {
  fileprivate var words: String {
    switch self {
    case .photos: "photos"
    case .video: "a video"
    case .unboxingVideo: "an unboxing video"
    }
  }
}
