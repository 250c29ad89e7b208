import English
import Quantities
import Quoting

/// A quote for people: what is priced, line by line, the sums, what may change.
struct QuoteReport {
  private let quote: Quote
  private let style: Style

  init(_ quote: Quote, style: Style) {
    self.quote = quote
    self.style = style
  }

  /// The whole quote as text.
  var text: String {
    let parts = [heading, lines, sums, fees("Paid before the work", quote.feesFirst), sampleOffer, notes]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var request: QuoteRequest { quote.inputs.request }

  private var heading: String {
    let weight = request.weight
    let range = weight.hasRange ? " (\(weight.low) to \(weight.high))" : ""
    let parts = (request.metalParts ?? []).map { part in
      let range = part.weight.hasRange ? " (\(part.weight.low) to \(part.weight.high))" : ""
      return ("part", Optional("\(part.name), \(part.alloy.id): \(part.weight.expected)\(range)".printable))
    }
    let facts: [(String, String?)] = [
      ("house", "\(quote.inputs.book.name), prices of \(quote.inputs.book.edition)".printable),
      ("alloy", request.alloys.map { "\($0.id), \($0.fineness)" }.joined(separator: "; ")),
      ("weight", "\(weight.expected)\(range), \(weight.source.words)"),
      ("pieces", "\(request.pieces), \(request.kind.rawValue)"),
      ("stones", request.stones.count == 0 ? nil : "\(request.stones.count) a piece"),
    ]
    let fixes = quote.inputs.fixes.map { fix in
      let price = "\(fix.pricePerTroyOunce.text(atLeastPlaces: 2)) \(fix.currency)/ozt"
      return ("fix", Optional("\(fix.id): \(price), \(fix.time.toTheMinute), \(fix.source)".printable))
    }
    let moments = [
      ("quoted", Optional(quote.inputs.asOf.toTheMinute)), ("valid until", Optional(quote.validUntil.toTheMinute)),
    ]
    return style(.heading, request.piece.printable) + "\n" + LabelledLines.text(facts + parts + fixes + moments)
  }

  private var lines: String {
    var table = Table([.left("line"), .right("each"), .right("pieces"), .right("amount")])
    for line in quote.lines { table.append(cells(line)) }
    let basis = quote.lines.map { Paragraph.lines("\($0.what): \($0.calculation)".printable, indent: 2) }.joined()
    return table.text(style) + "\n" + style(.heading, "Each line is rounded once, \(quote.inputs.book.rounding.words)")
      + "\n" + basis
  }

  private func cells(_ line: QuoteLine) -> [String] {
    let mark = line.followsRealWeight ? " ≈" : ""
    return [line.what + mark, line.each.figure, line.scope == .piece ? "× \(line.count)" : "", line.amount.figure]
  }

  private var sums: String {
    let share = quote.inputs.book.deposit.share(request.kind)
    let range = quote.range
    let hasRange = range.low != range.high
    let facts: [(String, String?)] = [
      ("unit price", request.pieces > 1 ? "\(quote.unitPrice)" : nil),
      ("subtotal", quote.tax.minorUnits == 0 ? nil : "\(quote.subtotal)"),
      (quote.inputs.book.tax.name.printable, quote.tax.minorUnits == 0 ? nil : "\(quote.tax)"),
      ("total", "\(quote.total)"),
      ("range", hasRange ? "\(range.low) to \(range.high) (≈ lines follow the real weight)" : nil),
      ("deposit", "\(quote.deposit), \(share)"), ("balance", "\(quote.balance)"),
    ]
    return LabelledLines.text(facts)
  }

  private func fees(_ title: String, _ fees: [QuoteLine]) -> String {
    if fees.isEmpty { return "" }
    return style(.heading, title) + "\n" + LabelledLines.text(fees.map { ($0.what, "\($0.amount)") })
  }

  private var sampleOffer: String {
    guard let offer = quote.sampleOffer else { return "" }
    return fees("A sample, \(offer.days.from) to \(offer.days.to) days, \(offer.total) beside the piece", offer.fees)
  }

  private var notes: String {
    quote.notes.map { note in
      let text = "- " + Paragraph.lines(note.message.printable, indent: 2).dropFirst(2)
      return note.code == .beyondTolerance ? style(.caution, text) : text
    }.joined()
  }
}

extension QuotedWeight.Source {
  /// Where the weight comes from, in words.
  fileprivate var words: String {
    switch self {
    case .typed: "typed, its range is not known before a draft exists"
    case .draft: "from the draft"
    case .sample: "weighed"
    }
  }
}

extension RoundingRule {
  /// The rule in words.
  fileprivate var words: String {
    switch self {
    case .halfUp: "half up"
    case .halfEven: "half to even"
    case .up: "up"
    case .down: "down"
    }
  }
}
