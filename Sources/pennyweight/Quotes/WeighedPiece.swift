import Alloys
import English
import Meshes
import Quantities
import QuoteDocuments
import Quoting

/// A piece as a quote takes it: weighed in each alloy, or part by part in the parts' own.
struct WeighedPiece {
  /// The weight in each alloy; empty where parts have alloys of their own.
  var weights: [QuotedWeight] = []
  /// The parts in their own alloys.
  var parts: [QuotedPart] = []
  /// The surface in mm², to a tenth, which is far below what plating is measured to.
  var area: ExactDecimal?
  /// What was found in the draft and should be confirmed.
  var findings: [String] = []
  /// The draft's parts as a paper shows them.
  var paperParts: [QuotePaper.Part] = []
  /// The stones that were taken out of the metal.
  var stones: [MeasuredStone] = []

  /// Whether every weight could be taken into money.
  var isComplete = true
  /// The first estimated weight of which some of the range rounds to nothing; nil where all can be priced.
  var tooLight: AlloyWeight?

  /// What is to be priced, one request for each alloy or one for all parts; its name and kind are to be filled in.
  func requests(_ alloys: [Alloy], _ catalogue: AlloyCatalogue) -> [QuoteRequest] {
    if !parts.isEmpty { return [QuoteRequest(piece: "piece", kind: .piece, parts: parts)] }
    return zip(alloys, weights).map { alloy, weight in
      QuoteRequest(piece: "piece", kind: .piece, alloy: QuotedAlloy(alloy, in: catalogue), weight: weight)
    }
  }

  /// What to say where a list has another number of stones than were taken out of the draft.
  func stonesDiffer(from list: StoneList) -> String? {
    guard !stones.isEmpty, stones.count != list.count else { return nil }
    return "the stone list has \(list.count) stones and the draft \(stones.count); the list is charged"
  }
}

extension WeighedPiece {
  /// Takes a draft's metal; a `sample`'s weights on the scale, of the whole or by part, stand for the draft's.
  init(_ metal: DraftMetal, _ weighing: Weighing, sample: [String?: WeighedGrams], _ catalogue: AlloyCatalogue) {
    let byPart = weighing.partWeights(of: metal)
    let chains = byPart.isEmpty ? weighing.weights(of: metal) : byPart.map(\.weight)
    let facts = metal.noting(strained: chains.filter(\.isFinishingModelStrained)).facts
    findings = facts.findings.filter { $0.severity > .info }.map { "\($0.code.rawValue): \($0.sentence)" }
    paperParts = PaperOptions.parts(of: facts)
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
