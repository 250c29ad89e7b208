import HousePolicies
import Quantities
import Quoting

extension KindTerms {
  /// What these terms and a price book both state: by key in the policy, what each says, and the price book's key.
  func shared(with book: PriceBook) -> [(key: String, policy: String, book: String, bookKey: String)] {
    var shared: [(key: String, policy: String, book: String, bookKey: String)] = []
    if let credits = sampling?.credits.term {
      let ours = credits.map { "\($0.product) from \($0.from) a \($0.per.rawValue)" }.sorted()
      let theirs = book.sample.credits.map { "\($0.product.rawValue) from \($0.from) a \($0.per.rawValue)" }.sorted()
      shared.append(
        ("samples.credits", ours.joined(separator: ", "), theirs.joined(separator: ", "), "sample.credits"))
    }
    if let fee = customization?.fee.term {
      let charges = book.orderCharges.reduce(ExactDecimal.zero) { $0 + $1.amount }
      shared.append(("customization.fee", "\(fee)", "\(charges)", "order-charges"))
    }
    return shared
  }
}
