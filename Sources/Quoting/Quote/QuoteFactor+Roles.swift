import Quantities

extension QuoteFactor {
  /// The finished weight of a piece of one metal, or of a part of it in its own.
  public static func finishedWeight(_ grams: WeighedGrams, of part: String? = nil) -> QuoteFactor {
    QuoteFactor(.finishedWeight(of: part), .times, grams.value, "g", as: .finishedWeight(part: part))
  }

  /// The sum of the lines that a margin is taken on.
  public static func marginBase(_ base: MarginBase, _ sum: Money) -> QuoteFactor {
    QuoteFactor(.marginBase(base), .times, sum.amount, "\(sum.currency)", as: .marginBase(base))
  }

  /// Whether the number is a finished weight.
  public var isFinishedWeight: Bool {
    switch role {
    case .finishedWeight: true
    case .marginBase, nil: false
    }
  }

  /// The part whose finished weight it is; nil for the whole piece.
  public var weighedPart: String? {
    switch role {
    case .finishedWeight(let part): part
    case .marginBase, nil: nil
    }
  }
}
