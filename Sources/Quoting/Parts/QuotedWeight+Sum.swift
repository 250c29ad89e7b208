import Quantities

extension QuotedWeight {
  /// The weight of a piece from those of its parts, each rounded before, so that the parts add up to the piece.
  ///
  /// The cast weight is known where every part's is; the source is that of the parts, or the least sure of them.
  /// - Precondition: there is a part.
  public init(sumOf parts: [QuotedWeight]) {
    precondition(!parts.isEmpty, "a piece has a part")
    let sum = { (weight: (QuotedWeight) -> WeighedGrams) in WeighedGrams(parts.reduce(.zero) { $0 + weight($1).value })
    }
    let casts = parts.compactMap(\.cast)
    let sources = parts.map(\.source)
    low = sum(\.low)
    expected = sum(\.expected)
    high = sum(\.high)
    cast = casts.count == parts.count ? WeighedGrams(casts.reduce(.zero) { $0 + $1.value }) : nil
    source = sources.contains(.typed) ? .typed : sources.contains(.draft) ? .draft : .sample
  }
}
