import Alloys
import Drafts
import MeshImport
import Meshes
import Quantities
import Quoting

/// A piece as a quote takes it: weighed in each alloy, or part by part in the parts' own.
public struct WeighedPiece: Sendable {
  /// The weight in each alloy; empty where parts have alloys of their own.
  public private(set) var weights: [QuotedWeight] = []
  /// The parts in their own alloys.
  public private(set) var parts: [QuotedPart] = []
  /// The surface in mm², to a tenth, which is far below what plating is measured to.
  public private(set) var area: ExactDecimal?
  /// What was found in the draft and should be confirmed.
  public private(set) var findings: [Finding] = []
  /// The draft's parts as its file names them.
  public private(set) var draftParts: [DraftPart] = []
  /// The stones that were taken out of the metal.
  public private(set) var stones: [MeasuredStone] = []

  /// Whether every weight could be taken into money.
  private var isComplete = true
  /// The first estimated weight of which some of the range rounds to nothing; nil where all can be priced.
  private var tooLight: AlloyWeight?

  /// A piece without a draft, of one weight in each alloy.
  public init(weights: [QuotedWeight]) { self.weights = weights }

  /// What is to be priced, one request for each alloy or one for all parts; its name and kind are to be filled in.
  func requests(_ alloys: [Alloy], _ catalogue: AlloyCatalogue) -> [QuoteRequest] {
    if !parts.isEmpty { return [QuoteRequest(piece: "piece", kind: .piece, parts: parts)] }
    return zip(alloys, weights).map { alloy, weight in
      QuoteRequest(piece: "piece", kind: .piece, alloy: QuotedAlloy(alloy, in: catalogue), weight: weight)
    }
  }

  /// What is to be confirmed of it; `list` is that of the stones that are charged, nil for the draft's own.
  func notes(charging list: StoneList?) -> [PieceNote] {
    var notes = findings.map { PieceNote.finding($0) }
    if let list, !stones.isEmpty, stones.count != list.count {
      notes.append(.stonesDiffer(listed: list.count, drawn: stones.count))
    }
    return notes
  }

  /// Refuses a piece whose weight is too much or too little for a price.
  public func checkPriceable(_ facts: DraftFacts) throws(DraftQuoteRefusal) {
    guard isComplete else { throw .tooLarge(file: facts.file) }
    if let tooLight { throw .tooLight(tooLight, facts) }
  }

  /// Of the parts that a sample was weighed by: those that the piece has not, and those of the piece that are missing.
  public func unmatched(_ weighed: [String]) -> (unknown: [String], missing: [String]) {
    let names = parts.map(\.name)
    return (weighed.filter { !names.contains($0) }, names.filter { !weighed.contains($0) })
  }
}

extension WeighedPiece {
  /// Takes a draft's metal; a `sample`'s weights on the scale, of the whole or by part, stand for the draft's.
  public init(
    _ metal: DraftMetal, by weighing: Weighing, sample: [String?: WeighedGrams], of catalogue: AlloyCatalogue
  ) {
    let weighed = WeighedDraft(metal, by: weighing)
    let (byPart, chains, facts) = (weighed.parts, weighed.chains, weighed.metal.facts)
    findings = facts.findings.filter { $0.severity > .info }
    draftParts = facts.parts
    stones = metal.parting?.stones ?? []
    area = ExactDecimal(metal.surface.area.value.value, toPlaces: 1, by: .halfUp)
    let names = byPart.isEmpty ? chains.map { _ in nil } : byPart.map(\.metal.name)
    let quoted = zip(chains, names).compactMap { weight, name in
      sample[name].map { QuotedWeight(exactly: $0, cast: weight.cast.value, source: .sample) }
        ?? QuotedWeight(estimated: weight.finished, cast: weight.cast.value)
    }
    isComplete = quoted.count == chains.count
    tooLight = zip(chains, quoted).first { isComplete && $1.source == .draft && $1.low.value <= .zero }?.0
    if byPart.isEmpty {
      weights = quoted
      return
    }
    parts = zip(byPart, quoted).map { part, weight in
      QuotedPart(name: part.metal.name, alloy: QuotedAlloy(part.weight.alloy, in: catalogue), weight: weight)
    }
  }
}
