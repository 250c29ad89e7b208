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

extension UnweighableParts: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .part(let name, let fault):
      "part \(name) by itself: \(fault); each part must be a closed solid of its own to have a metal of its own"
    case .whole(let fault): fault.description
    case .otherThanWhole(let parts, let whole):
      "the parts by themselves come to \(words(parts.value.value)) mm³ and all together to "
        + "\(words(whole.value.value)) mm³: a shell of one part, a void perhaps, belongs to another; name both as one part"
    }
  }
}
