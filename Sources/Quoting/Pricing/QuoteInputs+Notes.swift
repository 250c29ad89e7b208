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
    let message =
      "the final price follows the real weight at the quoted rates: between \(weight.low) and \(weight.high) a piece, "
      + "\(range.low) to \(range.high)"
    return QuoteNote(.weightMayChange, message)
  }

  private var toleranceNote: QuoteNote? {
    switch book.settlement.basis {
    case .quotedPrice: return nil
    case .realWeight: break
    }
    let weight = request.weight
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
    let cast = request.weight.cast ?? request.weight.expected
    guard book.sprue.share > .zero, let melt = try? ExactRatio(cast.value) * book.sprue.share.onTop,
      let grams = try? melt.decimal(toPlaces: WeighedGrams.tradePlaces, by: .up)
    else { return nil }
    let charged = book.sprue.charged ? "charged" : "not charged"
    let message =
      "\(WeighedGrams(grams)) are melted a piece, \(book.sprue.share) added for sprue and button, which is \(charged)"
    return QuoteNote(.metalToMelt, message)
  }

  private func insuranceNote(_ total: Money) -> QuoteNote? {
    guard request.delivery.insured == nil, book.insurance.rate > .zero, total.amount >= book.insurance.recommendedFrom
    else { return nil }
    return QuoteNote(.insuranceRecommended, "insurance at \(book.insurance.rate) of the value is recommended; choose")
  }

  private var creditNote: QuoteNote? {
    guard request.kind != .reorder else { return nil }
    let product = QuoteSheet(self, at: .expected).product
    guard let step = book.sample.credits.first(where: { $0.product == product }) else { return nil }
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
