import Quantities

/// What one finished piece really weighs without its stones: as a whole, or each metal part by itself.
///
/// Exact fractions of a gram, since the average of a batch is the total over the count.
public enum RealWeight: Sendable, Hashable {
  /// The piece in its one metal.
  case whole(ExactRatio)
  /// Each part in its own metal, by the part's name.
  case parts([String: ExactRatio])

  /// The grams of a part, or of the whole piece where no part is named; nil where nobody weighed that.
  public func grams(of part: String?) -> ExactRatio? {
    switch (self, part) {
    case (.whole(let grams), nil): grams
    case (.whole, .some): nil
    case (.parts(let parts), .some(let name)): parts[name]
    case (.parts(let parts), nil):
      parts.values.reduce(Optional(ExactRatio(0))) { sum, grams in sum.flatMap { try? $0 + grams } }
    }
  }
}
