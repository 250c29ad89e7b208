import Orders
import Quoting

extension [SettledPart] {
  /// Every part with its grams, and how they are known: `split by estimate: head 2.06 g, shank 5.16 g`.
  public var sentence: String? {
    first.map { "\($0.basis.words): " + map { "\($0.name) \($0.actual)" }.joined(separator: ", ") }
  }
}

extension SharedWeighIn.Basis {
  /// How a part's weight is known, in the words of people.
  public var words: String {
    switch self {
    case .weighedBeforeAssembly: "weighed before assembly"
    case .splitByEstimate: "split by estimate"
    }
  }
}
