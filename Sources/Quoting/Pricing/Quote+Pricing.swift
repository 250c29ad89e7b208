import Quantities

extension Quote {
  /// Prices an order: pure, so that the same inputs give the same quote.
  ///
  /// - Throws: every reason why it cannot be priced.
  public init(_ inputs: QuoteInputs) throws(QuoteRefused) {
    var sheet = QuoteSheet(inputs, at: .expected)
    let (low, high) = (QuoteSheet(inputs, at: .low), QuoteSheet(inputs, at: .high))
    let lines = sheet.lines
    let total = sheet.sum(lines)
    let range = TotalRange(low: Self.total(low), expected: total, high: Self.total(high))
    let pieceLines = lines.filter { $0.scope == .piece }
    let unitPrice = sheet.sum(pieceLines) { $0.each }
    let subtotal = sheet.sum(lines.filter { $0.group != .tax })
    let tax = sheet.sum(lines.filter { $0.group == .tax })
    let first = sheet.sum(sheet.feesFirst)
    let offer = Self.sampleOffer(inputs, &sheet)
    let share = inputs.book.deposit.share(inputs.request.kind)
    let split = try? total.split(first: share, rounded: inputs.book.rounding)
    guard sheet.faults.isEmpty, low.faults.isEmpty, high.faults.isEmpty, let split else {
      let faults = sheet.faults + (low.faults + high.faults).filter { !sheet.faults.contains($0) }
      throw QuoteRefused(faults: faults.isEmpty ? [.tooLarge(.deposit)] : faults)
    }
    self.init(
      schema: Self.currentSchema, inputs: inputs, lines: lines, feesFirst: sheet.feesFirst, feesFirstTotal: first,
      unitPrice: unitPrice, subtotal: subtotal, tax: tax, total: total, deposit: split.first, balance: split.rest,
      range: range, sampleOffer: offer, validUntil: inputs.asOf.adding(hours: inputs.book.validityHours),
      notes: inputs.notes(range: range, hasFeesFirst: first.minorUnits > 0))
  }

  /// The same quote calculated again from the inputs that it keeps; equal to it unless somebody changed a figure.
  public func recomputed() throws(QuoteRefused) -> Quote { try Quote(inputs) }

  /// What the piece counts as where quantities matter.
  public var product: ProductKind { QuoteSheet(inputs, at: .expected).product }

  private static func total(_ sheet: QuoteSheet) -> Money {
    var sheet = sheet
    return sheet.sum(sheet.lines)
  }

  /// What a sample would cost beside a quote for pieces.
  private static func sampleOffer(_ inputs: QuoteInputs, _ sheet: inout QuoteSheet) -> SampleOffer? {
    switch inputs.request.kind {
    case .sample, .reorder: return nil
    case .piece, .bulk: break
    }
    let (book, currency) = (inputs.book, inputs.book.currency)
    let fees = book.stageFees(.sample, used: inputs.request.usedFees)
    guard !fees.isEmpty else { return nil }
    let lines = fees.compactMap { fee -> QuoteLine? in
      guard let each = try? Money(ExactRatio(fee.amount), currency, rounded: book.rounding) else {
        sheet.report(.tooLarge(.sampleFee(fee.kind)))
        return nil
      }
      return QuoteLine(
        id: "sample.\(fee.kind.rawValue)", group: .fee, what: LineName.feeOfSample(fee.kind).text,
        basis: [QuoteFactor(fee.kind.rawValue, .times, fee.amount, "\(currency)/order")], each: each,
        rounding: book.rounding, count: 1, amount: each, scope: .order, followsRealWeight: false)
    }
    return SampleOffer(fees: lines, total: sheet.sum(lines), days: book.sample.days)
  }
}
