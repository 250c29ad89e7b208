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
