import Documents
import Quantities
import Quoting

/// A quote as a paper for the client: every figure is the quote's own, nothing is reckoned here.
public struct QuotePaper: Sendable {
  let quote: Quote
  let kind: PaperKind
  let letterhead: Letterhead
  let figures: [Block.Figure]

  /// Puts a quote on a paper.
  ///
  /// - Parameters:
  ///   - quote: the quote.
  ///   - kind: which paper.
  ///   - letterhead: the house, the client, the terms.
  ///   - figures: pictures of the piece.
  public init(_ quote: Quote, kind: PaperKind, letterhead: Letterhead, figures: [Block.Figure] = []) {
    self.quote = quote
    self.kind = kind
    self.letterhead = letterhead
    self.figures = figures
  }

  /// What the paper says.
  public var document: Document {
    let title = ([kind.title] + [letterhead.number].compactMap { $0 }).joined(separator: " ")
    var blocks: [Block] = []
    if !letterhead.client.isEmpty { blocks.append(.facts([.init("For", letterhead.client.joined(separator: ", "))])) }
    blocks.append(.facts(facts))
    if !figures.isEmpty { blocks.append(.figures(figures)) }
    blocks += stones + price + fees + conditions
    blocks.append(.signatures(kind.signatures))
    return Document(
      title: title, issuer: letterhead.lines.isEmpty ? [quote.inputs.book.name] : letterhead.lines,
      issuedAt: "\(quote.inputs.asOf)", blocks: blocks,
      footer: "\(title): \(request.piece), \(quote.inputs.asOf.toTheMinute)")
  }

  var request: QuoteRequest { quote.inputs.request }

  private var facts: [Block.Fact] {
    let weight = request.weight
    let range = weight.low == weight.high ? "" : ", between \(weight.low) and \(weight.high)"
    let fixes = quote.inputs.fixes.map { fix in
      Block.Fact(
        "Metal fix",
        "\(fix.metal.rawValue) \(fix.pricePerTroyOunce.text(atLeastPlaces: 2)) \(fix.currency) per troy ounce, "
          + "\(fix.time.toTheMinute), \(fix.source) (\(fix.id))")
    }
    return [
      .init("Piece", request.piece),
      .init("Alloy", "\(request.alloy.id), fineness \(request.alloy.fineness)"),
      .init("Finished weight", "\(weight.expected)\(range), \(weight.source.words)"),
      .init("Pieces", "\(request.pieces) (\(request.kind.rawValue))"),
    ] + fixes + [
      .init(
        "Prices", "\(quote.inputs.book.name), edition \(quote.inputs.book.edition), in \(quote.inputs.book.currency)"),
      .init("Date", quote.inputs.asOf.toTheMinute),
      .init("Valid until", quote.validUntil.toTheMinute),
    ]
  }
}

extension QuotedWeight.Source {
  /// Where the weight comes from, for the client.
  fileprivate var words: String {
    switch self {
    case .typed: "estimated before a CAD draft exists"
    case .draft: "estimated from the CAD draft"
    case .sample: "weighed on the sample"
    }
  }
}
