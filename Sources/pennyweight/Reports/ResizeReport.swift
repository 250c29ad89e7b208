import Alloys
import Meshes
import Quantities
import Quoting

/// What another size of a ring weighs and costs, for people and programs.
struct ResizeReport {
  let ring: ResizedRing
  let costs: [ResizeCosts]

  /// For people.
  func text(_ style: Style) -> String {
    let parts = [
      style(.heading, ring.facts.file.printable) + "\n" + LabelledLines.text(facts), table.text(style), note(style),
    ]
    return parts.joined(separator: "\n")
  }

  private var facts: [(String, String?)] {
    let (resizing, section) = (ring.resizing, ring.section)
    let area = Rounding.length.string(section.area.value.value)
    let range =
      section.area.width.value > 0.01 * section.area.value.value
      ? ", \(Rounding.length.string(section.area.low.value)) to \(Rounding.length.string(section.area.high.value)) around it"
      : ""
    let (before, after) = (ring.hole.circumference.value, resizing.size.circumference.value)
    let growth = Rounding.length.change(from: before, to: after)
    return [
      ("now", ring.hole.words),
      (
        "to",
        "\(resizing.size.text): \(Rounding.shown(resizing.size.circumference)) mm around, "
          + (growth == "0" ? "as now" : "\(growth.dropFirst()) mm \(after < before ? "less" : "more")")
      ),
      ("shank", "\(area) mm² \(section.isEven ? "all around" : "at the back")\(range)"),
      ("metal", "\(Rounding.volume.signed(resizing.metal.value.value)) mm³"),
    ]
  }

  private var table: Table {
    let currency = costs.first.map { " \($0.after.total.currency)" } ?? ""
    let priced: [Table.Column] =
      costs.isEmpty ? [] : [.right("now\(currency)"), .right("then\(currency)"), .right("change\(currency)")]
    var table = Table([.left("alloy"), .right("now g"), .right("then g"), .right("change g")] + priced)
    for weight in ring.weights {
      let now = weight.finished.value
      let then = now + ring.resizing.finished(of: weight).value
      let cost = costs.first { $0.alloy == weight.alloy.id }
      let prices = cost.map { [$0.before.total.figure, $0.after.total.figure, $0.change.figure] } ?? []
      table.append(
        [
          weight.alloy.id.text, Rounding.shown(now), Rounding.shown(then),
          Rounding.weight(.grams).change(from: now.value, to: then.value),
        ] + prices)
    }
    return table
  }

  private func note(_ style: Style) -> String {
    style(
      .quiet,
      Paragraph.lines(
        """
        An estimate: the shank is cut at its back and a piece of its section there is let in or taken out, as long as \
        the change of the inner circumference; the head stays. Finished weights as expected; what is let in loses to \
        finishing as the ring does. A ring that is stretched or pressed keeps its metal.
        """, indent: 2))
  }
}

extension ResizeReport: Encodable {
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

  func encode(to encoder: any Encoder) throws {
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
