import Quantities

/// What a quote says beside its lines, as a value; its text is kept with the quote, as `LineName` says.
enum NoteText: Sendable {
  /// What was found in the draft, as it was told.
  case draftFinding(String)
  /// How weights are rounded; nil as quotes said it before that followed from where the weight is known from.
  case weightRounding(QuotedWeight.Source?)
  /// From what the weight is known.
  case stage(QuotedWeight.Source)
  /// The weight may differ and the price does not follow it.
  case priceStands
  /// The price follows the real weight.
  case priceFollows(QuotedWeight, Quote.TotalRange)
  /// Without a range nobody can say whether the weight stays in the tolerance.
  case toleranceUnknown(Percentage)
  /// The range is wider than the tolerance.
  case beyondTolerance(QuotedWeight, Percentage)
  /// What locks the price, and until when it holds.
  case priceLock(PriceLock, until: String)
  /// What is melted for a piece.
  case metalToMelt(WeighedGrams, SprueTerms)
  /// Sprue and button are still to come.
  case sprueLeftOut(SprueTerms)
  /// Sending is told later.
  case shippingLater
  /// Insurance is recommended.
  case insuranceRecommended(Percentage)
  /// From how many pieces the sample fee is credited.
  case sampleCredit(SampleCredit)
  /// The paid sample fee is not credited; the step that was not reached, where there is one.
  case sampleNotCredited(Money, SampleCredit?, ProductKind)
  /// Fees are paid before the work.
  case feesFirst

  /// Which kind of note it is.
  var code: QuoteNote.Code {
    switch self {
    case .draftFinding: .draftFinding
    case .weightRounding: .weightRounding
    case .stage: .stage
    case .priceStands, .priceFollows: .weightMayChange
    case .toleranceUnknown: .toleranceUnknown
    case .beyondTolerance: .beyondTolerance
    case .priceLock: .priceLock
    case .metalToMelt: .metalToMelt
    case .sprueLeftOut: .sprueLeftOut
    case .shippingLater: .shippingLater
    case .insuranceRecommended: .insuranceRecommended
    case .sampleCredit: .sampleCredit
    case .sampleNotCredited: .sampleNotCredited
    case .feesFirst: .feesFirst
    }
  }

  /// The text that is kept.
  var text: String {
    switch self {
    case .draftFinding(let finding): "the draft should be looked at: \(finding)"
    case .weightRounding(nil): "weights are rounded half up to 0.01 g before they are charged"
    case .weightRounding(.draft?):
      "the estimated weight is rounded half up to 0.01 g before it is charged; what the scale shows is charged exactly"
    case .weightRounding(.typed?): "the typed weight is charged exactly as it is, and so is what the scale shows"
    case .weightRounding(.sample?): "the sample's weight is charged exactly as it was weighed"
    case .stage(.typed): "a rough quote from a typed weight; the quote from the CAD draft replaces it"
    case .stage(.draft): "a quote from the CAD draft; the real weight of the sample or of the piece replaces its weight"
    case .stage(.sample): "a quote from the sample's real weight"
    case .priceStands: "the weight may differ; the price does not follow it"
    case .priceFollows(let weight, let totals):
      "the final price follows the real weight at the quoted rates" + Self.bounds(of: weight, totals)
    case .toleranceUnknown(let tolerance):
      "whether the weight stays within the \(tolerance) that the house settles without the client's consent cannot be "
        + "judged before a draft exists"
    case .beyondTolerance(let weight, let tolerance):
      "the weight's range of \(weight.low) to \(weight.high) is wider than the \(tolerance) that the house settles "
        + "without the client's consent"
    case .priceLock(.deposit, let until): "the metal's price holds until \(until) and is locked when the deposit posts"
    case .priceLock(.fullPayment, let until):
      "price and materials hold until \(until) and are locked by the full payment"
    case .metalToMelt(let grams, let sprue):
      "\(grams) are melted a piece, \(sprue.share) added for sprue and button, which is "
        + (sprue.charged ? "charged" : "not charged")
    case .sprueLeftOut(let sprue):
      "sprue and button, \(sprue.share) of the cast weight, are charged and left out here: the cast weight is not "
        + "known without a draft"
    case .shippingLater: "shipping is told after packing, by weight and carrier, without profit"
    case .insuranceRecommended(let rate): "insurance at \(rate) of the value is recommended; choose"
    case .sampleCredit(let step): "the sample fee is credited \(Self.from(step))"
    case .sampleNotCredited(let paid, let step, let product):
      "the sample fee of \(paid) is not credited in this order: "
        + (step.map { "it is \(Self.from($0))" } ?? "the house credits none on \(product.rawValue)")
    case .feesFirst: "the fees are paid before the work; they are not part of the total or the deposit"
    }
  }

  private static func bounds(of weight: QuotedWeight, _ totals: Quote.TotalRange) -> String {
    switch (weight.source, weight.hasRange) {
    case (_, true): ": between \(weight.low) and \(weight.high) a piece, \(totals.low) to \(totals.high)"
    case (.typed, false): "; its range is not known before a draft exists"
    case (.draft, false), (.sample, false): ""
    }
  }

  private static func from(_ step: SampleCredit) -> String {
    "from \(step.from) pieces a \(step.per.rawValue) of \(step.product.rawValue)"
  }
}

extension QuoteNote {
  /// Makes a note of a known kind.
  init(_ says: NoteText) { self.init(says.code, says.text) }
}
