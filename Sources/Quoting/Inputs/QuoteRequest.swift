import Alloys
import Quantities

/// What is to be priced, beside the house's prices and the fixes.
public struct QuoteRequest: Sendable, Hashable, Codable {
  /// The name of the draft or of the style, as documents show it.
  public var piece: String
  /// What kind of order it is.
  public var kind: QuoteKind
  /// The alloy; of a piece of several metals that of the heaviest part.
  public var alloy: QuotedAlloy
  /// The finished weight of one piece; of a piece of several metals that of all parts together.
  public var weight: QuotedWeight
  /// The metal parts of a piece of several metals, whose weights add up to the piece's; nil for a piece of one metal.
  public var metalParts: [QuotedPart]?
  /// The stones of one piece.
  public var stones: StoneList
  /// Pieces of the style by stock-keeping unit; one entry where units are not told apart.
  public var piecesPerUnit: [Int]
  /// The finishes to be plated, each over the whole exposed area.
  public var platings: [String]
  /// The exposed area of one piece in mm², to a tenth, where anything is plated.
  public var platedArea: ExactDecimal?
  /// Characters engraved on each piece.
  public var engravedCharacters: Int
  /// Whether each piece is hallmarked.
  public var hallmarked: Bool
  /// The fees of stages that this order uses, beside those always charged.
  public var usedFees: [StageFee.Kind]
  /// The sample fee that was paid before, where it may be credited.
  public var paidSampleFee: Money?
  /// How it is sent.
  public var delivery: Delivery
  /// What was found in the draft that a person should confirm, in words; a quote repeats it.
  public var draftFindings: [String]

  /// Makes a request with nothing but a weight in an alloy.
  public init(piece: String, kind: QuoteKind, alloy: QuotedAlloy, weight: QuotedWeight) {
    self.piece = piece
    self.kind = kind
    self.alloy = alloy
    self.weight = weight
    metalParts = nil
    stones = .none
    piecesPerUnit = [1]
    platings = []
    platedArea = nil
    engravedCharacters = 0
    hallmarked = false
    usedFees = []
    paidSampleFee = nil
    delivery = Delivery()
    draftFindings = []
  }

  /// Makes a request for a piece of several metals.
  /// - Precondition: there is a part.
  public init(piece: String, kind: QuoteKind, parts: [QuotedPart]) {
    guard let main = parts.enumerated().max(by: { ($0.1.weight.expected, $1.0) < ($1.1.weight.expected, $0.0) })?.1
    else { preconditionFailure("a piece has a part") }
    self.init(piece: piece, kind: kind, alloy: main.alloy, weight: QuotedWeight(sumOf: parts.map(\.weight)))
    metalParts = parts
  }

  /// Every alloy of the piece, each once.
  public var alloys: [QuotedAlloy] {
    var alloys: [QuotedAlloy] = []
    for alloy in metalParts?.map(\.alloy) ?? [alloy] where !alloys.contains(alloy) { alloys.append(alloy) }
    return alloys
  }

  /// How many pieces there are.
  ///
  /// A sum beyond all counting is the greatest count, which no quote accepts.
  public var pieces: Int { piecesPerUnit.saturatingSum }
}

extension [Int] {
  /// The sum, or the greatest count where it is beyond all counting.
  var saturatingSum: Int {
    reduce(0) { sum, pieces in
      let (next, over) = sum.addingReportingOverflow(pieces)
      return over ? .max : next
    }
  }
}

/// How an order is sent.
public struct Delivery: Sendable, Hashable, Codable {
  /// The express company; nil for the house's first.
  public var company: String?
  /// Whether the client wants insurance; nil while nobody has asked.
  public var insured: Bool?
  /// What the carrier takes, once it is packed.
  public var cost: Money?

  /// Makes a delivery about which nothing is known.
  public init(company: String? = nil, insured: Bool? = nil, cost: Money? = nil) {
    self.company = company
    self.insured = insured
    self.cost = cost
  }
}

/// One metal part of a piece as a quote charges it.
public struct QuotedPart: Sendable, Hashable, Codable {
  /// What it is called: `head`, `shank`.
  public let name: String
  /// Its alloy.
  public let alloy: QuotedAlloy
  /// Its finished weight.
  public let weight: QuotedWeight

  /// Makes a part.
  public init(name: String, alloy: QuotedAlloy, weight: QuotedWeight) {
    self.name = name
    self.alloy = alloy
    self.weight = weight
  }
}
