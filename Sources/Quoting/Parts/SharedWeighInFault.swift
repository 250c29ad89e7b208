import Quantities

/// Why a weight is not split over the parts of a piece.
public enum SharedWeighInFault: Error, Sendable, Hashable {
  /// There is no part.
  case noParts
  /// A part weighs nothing or less.
  case weighsNothing(part: String, WeighedGrams)
  /// The stones weigh less than nothing.
  case negativeStones(ExactCarats)
  /// The stones weigh as much as the piece.
  case noMetalLeft(gross: WeighedGrams, stones: ExactCarats)
  /// More than a million grams.
  case tooHeavy
}

extension SharedWeighInFault: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .noParts: "weigh-in: there is no part to give the weight to; name the parts and their alloys"
    case .weighsNothing(let part, let grams): "weigh-in: \(part) weighs \(grams); give a weight above zero"
    case .negativeStones(let carats): "weigh-in: stones of \(carats) are impossible; correct their weight"
    case .noMetalLeft(let gross, let stones):
      "weigh-in: \(stones) of stones leave no metal of \(gross); check the stones and the scale"
    case .tooHeavy: "weigh-in: more than 1000000 g is no piece of jewelry; check the unit"
    }
  }
}
