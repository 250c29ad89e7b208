import Alloys
import DraftQuotes
import Drafts
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
