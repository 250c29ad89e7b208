import Alloys
import Drafts
import Payloads
import Quantities

/// What `weigh` found out about a draft.
struct WeighReport: DraftReport {
  private let draft: WeighedDraft
  let weighing: Weighing
  /// The unit that weights are shown in.
  let unit: WeightUnit
  /// Whether people want to see the shells one by one.
  let listsShells: Bool

  init(_ draft: WeighedDraft, weighing: Weighing, unit: WeightUnit, listsShells: Bool) {
    self.draft = draft
    self.weighing = weighing
    self.unit = unit
    self.listsShells = listsShells
  }

  var metal: DraftMetal { draft.metal }
  /// The whole piece in each alloy; empty where parts have metals of their own.
  var weights: [AlloyWeight] { draft.weights }
  /// Each part in its own alloy; empty where they have none.
  var partWeights: [PartWeight] { draft.parts }
  var facts: DraftFacts { metal.facts }

  var payload: WeighedDraftPayload { WeighedDraftPayload(draft) }
}
