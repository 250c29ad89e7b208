import Quantities
import Quoting

extension QuoteLine {
  /// How one of it was calculated, as people write it: `5 g × 3110.5 USD/ozt ÷ …`.
  public var calculation: String {
    basis.enumerated().map { index, factor in (index == 0 ? "" : " \(factor.kind.sign) ") + factor.figure }.joined()
  }
}

extension QuoteFactor {
  /// The number with its unit, or with its name where it has none.
  fileprivate var figure: String {
    switch kind {
    case .percent: "\(value) % \(name)"
    case .percentOnTop: "(1 + \(value) %) \(name)"
    case .percentOfPrice: "\(value) % / \(ExactDecimal(100) - value) %"
    case .times, .over: unit.isEmpty ? "\(value) \(name)" : "\(value) \(unit)"
    }
  }
}

extension QuoteFactor.Kind {
  /// What stands before the number.
  fileprivate var sign: String {
    switch self {
    case .times, .percent, .percentOnTop, .percentOfPrice: "×"
    case .over: "÷"
    }
  }
}
