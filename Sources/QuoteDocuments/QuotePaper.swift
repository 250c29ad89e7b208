import Documents
import Quantities
import Quoting

/// A quote as a paper for the client: every figure is the quote's own, nothing is calculated here.
public struct QuotePaper: Sendable {
  let quote: Quote
  let kind: PaperKind
  let letterhead: Letterhead
  let parts: [Part]
  let figures: [Block.Figure]

  /// Puts a quote on a paper.
  ///
  /// - Parameters:
  ///   - quote: the quote.
  ///   - kind: which paper.
  ///   - letterhead: the house, the client, the terms.
  ///   - parts: the draft's parts; they are shown where there is more than one and any is named.
  ///   - figures: pictures of the piece.
  public init(
    _ quote: Quote, kind: PaperKind, letterhead: Letterhead, parts: [Part] = [], figures: [Block.Figure] = []
  ) {
    self.quote = quote
    self.kind = kind
    self.letterhead = letterhead
    self.parts = parts
    self.figures = figures
  }

  /// A part of the draft as its file names it.
  public struct Part: Sendable, Hashable {
    /// Its name; nil where the file gives none.
    public let name: String?
    /// Its material in the file, which is not the quoted alloy; nil where the file gives none.
    public let material: String?

    /// Makes a part.
    public init(name: String?, material: String?) {
      self.name = name
      self.material = material
    }
  }

  /// What the paper says.
  public var document: Document {
    let title = ([kind.title] + [letterhead.number].compactMap { $0 }).joined(separator: " ")
    var blocks: [Block] = []
    if !letterhead.client.isEmpty { blocks.append(.facts([.init("For", letterhead.client.joined(separator: ", "))])) }
    blocks.append(.facts(facts))
    if !figures.isEmpty { blocks.append(.figures(figures)) }
    blocks += partsOfDraft + stones + price + fees + conditions
    blocks.append(.signatures(kind.signatures))
    return Document(
      title: title, issuer: letterhead.lines.isEmpty ? [quote.inputs.book.name] : letterhead.lines,
      issuedAt: "\(quote.inputs.asOf)", blocks: blocks,
      footer: "\(title): \(request.piece), \(quote.inputs.asOf.toTheMinute)")
  }

  var request: QuoteRequest { quote.inputs.request }

  private var facts: [Block.Fact] {
    let fixes = quote.inputs.fixes.map { fix in
      Block.Fact(
        "Metal fix",
        "\(fix.metal.rawValue) \(fix.pricePerTroyOunce.text(atLeastPlaces: 2)) \(fix.currency) per troy ounce, "
          + "\(fix.time.toTheMinute), \(fix.source) (\(fix.id))")
    }
    let metal = [
      Block.Fact("Piece", request.piece),
      Block.Fact("Alloy", request.alloys.map { "\($0.id), fineness \($0.fineness)" }.joined(separator: "; ")),
      Block.Fact("Finished weight", "\(Self.words(request.weight)), \(request.weight.source.words)"),
    ]
    let parts = (request.metalParts ?? []).map { part in
      Block.Fact("Of it, \(part.name)", "\(Self.words(part.weight)), \(part.alloy.id)")
    }
    let terms = [
      Block.Fact(
        "Prices", "\(quote.inputs.book.name), edition \(quote.inputs.book.edition), in \(quote.inputs.book.currency)"),
      Block.Fact("Date", quote.inputs.asOf.toTheMinute),
      Block.Fact("Valid until", quote.validUntil.toTheMinute),
    ]
    return metal + parts + [Block.Fact("Pieces", "\(request.pieces) (\(request.kind.rawValue))")] + fixes + terms
  }

  private static func words(_ weight: QuotedWeight) -> String {
    "\(weight.expected)" + (weight.hasRange ? ", between \(weight.low) and \(weight.high)" : "")
  }
}

extension QuotedWeight.Source {
  /// Where the weight comes from, for the client.
  fileprivate var words: String {
    switch self {
    case .typed: "estimated before a CAD draft exists, its range is not known yet"
    case .draft: "estimated from the CAD draft"
    case .sample: "weighed on the sample"
    }
  }
}
