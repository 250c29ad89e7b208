import Comparisons
import Quantities

/// A weight before and after as programs read it.
struct WeightChangeEntry: Encodable {
  let alloy: String
  let first: EstimateEntry
  let second: EstimateEntry
  let change: Double

  private enum CodingKeys: String, CodingKey {
    case alloy
    case first = "first_finished_g"
    case second = "second_finished_g"
    case change = "change_g"
  }

  init(_ weight: DraftComparison.WeightChange) {
    alloy = weight.alloy.text
    first = EstimateEntry(weight.first)
    second = EstimateEntry(weight.second)
    change = weight.change.value
  }
}
