/// How a house makes samples, and what a bulk order after one rests on.
public struct SamplingTerms: Sendable, Hashable, Codable {
  /// What a rough quote for a sample must say.
  public let quoteParts: Ruled<[SampleQuotePart]>
  /// Whether the client may still ask for changes until the sample is sent.
  public let changesBeforeDispatch: Ruled<Bool>
  /// Whether a unit price other than the sample's quote needs a reason.
  public let newPriceNeedsReason: Ruled<Bool>
  /// From how many pieces the sample fee is credited; none where it never is.
  public let credits: Ruled<[SampleCreditStep]>

  /// Makes terms.
  public init(
    quoteParts: Ruled<[SampleQuotePart]>, changesBeforeDispatch: Ruled<Bool>, newPriceNeedsReason: Ruled<Bool>,
    credits: Ruled<[SampleCreditStep]>
  ) {
    self.quoteParts = quoteParts
    self.changesBeforeDispatch = changesBeforeDispatch
    self.newPriceNeedsReason = newPriceNeedsReason
    self.credits = credits
  }
}

/// A part of a rough quote for a sample.
public enum SampleQuotePart: String, Sendable, Hashable, Codable, CaseIterable {
  /// What a piece will cost in bulk.
  case unitPrice = "unit-price"
  /// What the sample costs: CAD, mould, print, wax, the piece, its way.
  case sampleCost = "sample-cost"
  /// How long the sample takes.
  case sampleTime = "sample-time"
}

/// From how many pieces of a product the whole sample fee is credited, once.
public struct SampleCreditStep: Sendable, Hashable, Codable {
  /// The product, as the price book names it: `gold`, `gold-plated-silver`.
  public let product: String
  /// From how many pieces.
  public let from: Int
  /// How the pieces are counted.
  public let per: Counting

  /// Makes a step.
  public init(product: String, from: Int, per: Counting) {
    self.product = product
    self.from = from
    self.per = per
  }

  /// How pieces are counted towards a step.
  public enum Counting: String, Sendable, Hashable, Codable, CaseIterable {
    /// All pieces of a style together.
    case style
    /// Each stock-keeping unit by itself; units are not summed.
    case sku
  }
}
