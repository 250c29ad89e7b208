import Quantities

/// What may be changed on a stock item, and how.
public struct CustomizationTerms: Sendable, Hashable, Codable {
  /// What a changed item costs more than the listed price, once an order.
  public let fee: Ruled<ExactDecimal>
  /// What is changed without another word.
  public let free: Ruled<[CustomizedAspect]>
  /// What is negotiated: for an extra fee that the client consents to, or declined with all money back.
  public let negotiated: Ruled<[CustomizedAspect]>
  /// Whether the designer talks with the client about what is negotiated.
  public let designerTalks: Ruled<Bool>
  /// Whether a delay needs a notice with its reason and the new date before the promised time ends.
  public let delayNeedsNotice: Ruled<Bool>

  /// Makes terms.
  public init(
    fee: Ruled<ExactDecimal>, free: Ruled<[CustomizedAspect]>, negotiated: Ruled<[CustomizedAspect]>,
    designerTalks: Ruled<Bool>, delayNeedsNotice: Ruled<Bool>
  ) {
    self.fee = fee
    self.free = free
    self.negotiated = negotiated
    self.designerTalks = designerTalks
    self.delayNeedsNotice = delayNeedsNotice
  }
}

/// What may be changed on a stock item.
public enum CustomizedAspect: String, Sendable, Hashable, Codable, CaseIterable {
  /// The style.
  case style
  /// The colour.
  case colour
  /// What it expresses: a word, a sign, a face.
  case expression
  /// How it is built.
  case structure
  /// What it is made of.
  case material
  /// How large it is.
  case size
}
