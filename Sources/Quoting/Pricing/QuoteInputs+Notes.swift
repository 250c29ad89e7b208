import Alloys
import Quantities

extension QuoteInputs {
  /// What the quote says beside its lines.
  func notes(range: Quote.TotalRange, hasFeesFirst: Bool) -> [QuoteNote] {
    (request.draftFindings.map { .draftFinding($0) } + notesOfPrice(range: range, hasFeesFirst: hasFeesFirst))
      .map { QuoteNote($0) }
  }

  private func notesOfPrice(range: Quote.TotalRange, hasFeesFirst: Bool) -> [NoteText] {
    let isShippedLater = book.shipping.rule == .afterPacking && request.delivery.cost == nil
    let notes: [NoteText?] = [
      .weightRounding(book.settlement.rule == nil ? nil : request.weight.source), .stage(request.weight.source),
      weightNote(range), toleranceNote,
      .priceLock(book.priceLock, until: asOf.adding(hours: book.validityHours).toTheMinute), meltNote,
      isShippedLater ? .shippingLater : nil, insuranceNote(range.expected), creditNote, hasFeesFirst ? .feesFirst : nil,
    ]
    return notes.compactMap { $0 }
  }

  private func weightNote(_ range: Quote.TotalRange) -> NoteText {
    switch book.settlement.basis {
    case .quotedPrice: .priceStands
    case .realWeight: .priceFollows(request.weight, range)
    }
  }

  private var toleranceNote: NoteText? {
    switch book.settlement.basis {
    case .quotedPrice: return nil
    case .realWeight: break
    }
    let (weight, tolerance) = (request.weight, book.settlement.tolerance)
    if weight.source == .typed && !weight.hasRange { return .toleranceUnknown(tolerance) }
    let widest = max(weight.high.value - weight.expected.value, weight.expected.value - weight.low.value)
    return ExactRatio(weight.expected.value).exceeded(by: widest, beyond: tolerance)
      ? .beyondTolerance(weight, tolerance) : nil
  }

  private var meltNote: NoteText? {
    guard let cast = request.weight.cast else { return sprueNote }
    guard book.sprue.share > .zero, let melt = try? ExactRatio(cast.value) * book.sprue.share.onTop,
      let grams = try? melt.decimal(toPlaces: WeighedGrams.tradePlaces, by: .up)
    else { return nil }
    return .metalToMelt(WeighedGrams(grams), book.sprue)
  }

  /// Without a cast weight nothing is said of the melt, and a house that charges sprue says that it is still to come.
  private var sprueNote: NoteText? {
    guard book.sprue.charged, book.sprue.share > .zero, request.alloys.contains(where: { $0.layers == nil }) else {
      return nil
    }
    return .sprueLeftOut(book.sprue)
  }

  private func insuranceNote(_ total: Money) -> NoteText? {
    guard request.delivery.insured == nil, book.insurance.rate > .zero, total.amount >= book.insurance.recommendedFrom
    else { return nil }
    return .insuranceRecommended(book.insurance.rate)
  }

  private var creditNote: NoteText? {
    guard request.kind != .reorder else { return nil }
    let product = QuoteSheet(self, at: .expected).product
    let steps = book.sample.credits.filter { $0.product == product }
    if let paid = request.paidSampleFee, !steps.contains(where: { $0.isReached(by: request.piecesPerUnit) }) {
      return .sampleNotCredited(paid, steps.first, product)
    }
    return steps.first.map { .sampleCredit($0) }
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
