import Quantities

/// A refusal: the parts of a draft cannot be weighed each by itself.
public enum UnweighableParts: Error, Sendable, Hashable {
  /// A part does not bound metal without the others.
  case part(name: String, UnweighableDraft)
  /// All metal together does not bound metal.
  case whole(UnweighableDraft)
  /// The parts do not add up to the whole: some shell means another thing by itself than in the piece.
  case otherThanWhole(parts: Estimate<CubicMillimetres>, whole: Estimate<CubicMillimetres>)
}
