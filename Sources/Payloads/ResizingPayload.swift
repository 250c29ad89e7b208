import Alloys
import DraftQuotes
import Drafts
import Meshes
import Quantities
import Quoting

/// What another size of a ring weighs and costs, as programs read it.
public struct ResizingPayload: Encodable {
  private let ring: ResizedRing
  private let costs: [ResizeCosts]

  /// Takes a ring, and its costs in the alloys that are priced.
  public init(_ ring: ResizedRing, costs: [ResizeCosts]) {
    self.ring = ring
    self.costs = costs
  }

  private enum Key: String, CodingKey {
    case file
    case fingerHole = "finger_hole"
    case size
    case circumference = "new_circumference_mm"
    case growth = "circumference_change_mm"
    case section = "shank_section_mm2"
    case metal = "metal_change_mm3"
    case weights
  }

  private struct Weight: Encodable {
    let alloy: String
    let now: EstimateEntry
    let change: EstimateEntry
    let priceNow: String?
    let priceThen: String?
    let priceChange: String?
    let currency: String?

    private enum CodingKeys: String, CodingKey {
      case alloy
      case now = "finished_g"
      case change = "change_g"
      case priceNow = "price_now"
      case priceThen = "price_then"
      case priceChange = "price_change"
      case currency
    }
  }

  /// Writes the hole, the shank and the change of weight and price in each alloy.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(ring.facts.file, forKey: .file)
    try object.encode(FingerHoleEntry(ring.hole), forKey: .fingerHole)
    try object.encode(ring.resizing.size.text, forKey: .size)
    try object.encode(ring.resizing.size.circumference.value, forKey: .circumference)
    try object.encode(ring.resizing.growth.value, forKey: .growth)
    try object.encode(EstimateEntry(ring.section.area), forKey: .section)
    try object.encode(EstimateEntry(ring.resizing.metal), forKey: .metal)
    let weights = ring.weights.map { weight in
      let cost = costs.first { $0.alloy == weight.alloy.id }
      return Weight(
        alloy: weight.alloy.id.text, now: EstimateEntry(weight.finished),
        change: EstimateEntry(ring.resizing.finished(of: weight)), priceNow: cost?.before.total.figure,
        priceThen: cost?.after.total.figure, priceChange: cost?.change.figure,
        currency: (cost?.after.total.currency).map { "\($0)" })
    }
    try object.encode(weights, forKey: .weights)
  }
}
