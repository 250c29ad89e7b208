import Quantities

/// The finished weight of one piece as a quote charges it: low, expected and high, each to 0.01 g.
public struct QuotedWeight: Sendable, Hashable, Codable {
  /// The least that is thought possible.
  public let low: WeighedGrams
  /// What is charged.
  public let expected: WeighedGrams
  /// The most that is thought possible.
  public let high: WeighedGrams
  /// What goes into the flask without sprue and button, where it is known.
  public let cast: WeighedGrams?
  /// Where it comes from.
  public let source: Source

  /// Where a weight comes from, which is also the stage of the quote.
  public enum Source: String, Sendable, Hashable, Codable, CaseIterable {
    /// Somebody's guess before a draft exists.
    case typed
    /// The draft's volume and the alloy's density.
    case draft
    /// The sample on a scale.
    case sample
  }

  /// One weight without a range: a guess, or what the scale showed of the sample.
  ///
  /// A draft's cast weight may stand beside the sample's; one below the finished weight is of another piece and left out.
  public init(exactly grams: WeighedGrams, cast: Grams? = nil, source: Source) {
    low = grams
    expected = grams
    high = grams
    self.cast = cast.flatMap { WeighedGrams($0, by: .halfUp) }.flatMap { $0 < grams ? nil : $0 }
    self.source = source
  }

  /// Takes an estimate to 0.01 g by `OutwardRounding`: the expected weight half up, the range outwards.
  ///
  /// This is the only border from estimates into money. Nil if a weight is not finite.
  public init?(estimated: Estimate<Grams>, cast: Grams?) {
    guard let rounded = OutwardRounding(estimated, toPlaces: WeighedGrams.tradePlaces) else { return nil }
    low = WeighedGrams(rounded.low)
    expected = WeighedGrams(rounded.value)
    high = WeighedGrams(rounded.high)
    self.cast = cast.flatMap { WeighedGrams($0, by: .halfUp) }
    source = .draft
  }

  /// Whether low and high differ; a guess and a weighed piece have no range.
  public var hasRange: Bool { low != high }

  /// Which of the three is charged.
  public enum Point: Sendable, Hashable, CaseIterable {
    /// The least.
    case low
    /// The expected.
    case expected
    /// The most.
    case high
  }

  /// The weight at a point of the range.
  public func at(_ point: Point) -> WeighedGrams {
    switch point {
    case .low: low
    case .expected: expected
    case .high: high
    }
  }
}

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
