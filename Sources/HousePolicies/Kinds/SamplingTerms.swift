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
