import Alloys
import Quantities

extension QuoteInputs {
  /// What the quote says beside its lines.
  func notes(range: Quote.TotalRange, hasFeesFirst: Bool) -> [QuoteNote] {
    request.draftFindings.map { QuoteNote(.draftFinding, "the draft should be looked at: \($0)") }
      + notesOfPrice(range: range, hasFeesFirst: hasFeesFirst)
  }

  private func notesOfPrice(range: Quote.TotalRange, hasFeesFirst: Bool) -> [QuoteNote] {
    [
      QuoteNote(.weightRounding, "weights are rounded half up to 0.01 g before they are charged"),
      QuoteNote(.stage, stageWords),
      weightNote(range), toleranceNote, lockNote, meltNote,
      book.shipping.rule == .afterPacking && request.delivery.cost == nil
        ? QuoteNote(.shippingLater, "shipping is told after packing, by weight and carrier, without profit") : nil,
      insuranceNote(range.expected), creditNote,
      hasFeesFirst
        ? QuoteNote(.feesFirst, "the fees are paid before the work; they are not part of the total or the deposit")
        : nil,
    ].compactMap { $0 }
  }

  private var stageWords: String {
    switch request.weight.source {
    case .typed: "a rough quote from a typed weight; the quote from the CAD draft replaces it"
    case .draft: "a quote from the CAD draft; the real weight of the sample or of the piece replaces its weight"
    case .sample: "a quote from the sample's real weight"
    }
  }

  private func weightNote(_ range: Quote.TotalRange) -> QuoteNote? {
    let weight = request.weight
    switch book.settlement.basis {
    case .quotedPrice: return QuoteNote(.weightMayChange, "the weight may differ; the price does not follow it")
    case .realWeight: break
    }
    let follows = "the final price follows the real weight at the quoted rates"
    let bounds: String
    switch (weight.source, weight.hasRange) {
    case (_, true): bounds = ": between \(weight.low) and \(weight.high) a piece, \(range.low) to \(range.high)"
    case (.typed, false): bounds = "; its range is not known before a draft exists"
    case (.draft, false), (.sample, false): bounds = ""
    }
    return QuoteNote(.weightMayChange, follows + bounds)
  }

  private var toleranceNote: QuoteNote? {
    switch book.settlement.basis {
    case .quotedPrice: return nil
    case .realWeight: break
    }
    let weight = request.weight
    if weight.source == .typed && !weight.hasRange {
      let message = "whether the weight stays within the \(book.settlement.tolerance) that the house settles without "
      return QuoteNote(.toleranceUnknown, message + "the client's consent cannot be judged before a draft exists")
    }
    let widest = max(weight.high.value - weight.expected.value, weight.expected.value - weight.low.value)
    let tolerance = book.settlement.tolerance
    guard ExactRatio(weight.expected.value).exceeded(by: widest, beyond: tolerance) else { return nil }
    let message =
      "the weight's range of \(weight.low) to \(weight.high) is wider than the \(tolerance) that the house settles "
      + "without the client's consent"
    return QuoteNote(.beyondTolerance, message)
  }

  private var lockNote: QuoteNote {
    let until = asOf.adding(hours: book.validityHours).toTheMinute
    switch book.priceLock {
    case .deposit:
      return QuoteNote(.priceLock, "the metal's price holds until \(until) and is locked when the deposit posts")
    case .fullPayment:
      return QuoteNote(.priceLock, "price and materials hold until \(until) and are locked by the full payment")
    }
  }

  private var meltNote: QuoteNote? {
    guard let cast = request.weight.cast else { return sprueNote }
    guard book.sprue.share > .zero, let melt = try? ExactRatio(cast.value) * book.sprue.share.onTop,
      let grams = try? melt.decimal(toPlaces: WeighedGrams.tradePlaces, by: .up)
    else { return nil }
    let charged = book.sprue.charged ? "charged" : "not charged"
    let message =
      "\(WeighedGrams(grams)) are melted a piece, \(book.sprue.share) added for sprue and button, which is \(charged)"
    return QuoteNote(.metalToMelt, message)
  }

  /// Without a cast weight nothing is said of the melt, and a house that charges sprue says that it is still to come.
  private var sprueNote: QuoteNote? {
    guard book.sprue.charged, book.sprue.share > .zero, request.alloys.contains(where: { $0.layers == nil }) else {
      return nil
    }
    let message =
      "sprue and button, \(book.sprue.share) of the cast weight, are charged and left out here: the cast weight is not "
      + "known without a draft"
    return QuoteNote(.sprueLeftOut, message)
  }

  private func insuranceNote(_ total: Money) -> QuoteNote? {
    guard request.delivery.insured == nil, book.insurance.rate > .zero, total.amount >= book.insurance.recommendedFrom
    else { return nil }
    return QuoteNote(.insuranceRecommended, "insurance at \(book.insurance.rate) of the value is recommended; choose")
  }

  private var creditNote: QuoteNote? {
    guard request.kind != .reorder else { return nil }
    let product = QuoteSheet(self, at: .expected).product
    let steps = book.sample.credits.filter { $0.product == product }
    if let paid = request.paidSampleFee, !steps.contains(where: { $0.isReached(by: request.piecesPerUnit) }) {
      let why =
        steps.first.map { "it is from \($0.from) pieces a \($0.per.rawValue) of \(product.rawValue)" }
        ?? "the house credits none on \(product.rawValue)"
      return QuoteNote(.sampleNotCredited, "the sample fee of \(paid) is not credited in this order: \(why)")
    }
    guard let step = steps.first else { return nil }
    let message = "the sample fee is credited from \(step.from) pieces a \(step.per.rawValue) of \(product.rawValue)"
    return QuoteNote(.sampleCredit, message)
  }
}

extension ExactRatio {
  /// Whether `part` is more than a share of this.
  fileprivate func exceeded(by part: ExactDecimal, beyond share: Percentage) -> Bool {
    guard let limit = try? self * share.share, let places = try? limit.decimal(toPlaces: 9, by: .up) else {
      return false
    }
    return part > places
  }
}
