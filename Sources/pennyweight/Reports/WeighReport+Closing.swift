import Alloys
import Quantities

extension WeighReport {
  /// More alloys than these would make the summary wider than a terminal.
  private static let mostSummedAlloys = 3

  static func closing(_ reports: [WeighReport], refused: Int, _ style: Style) -> String {
    guard let weighing = reports.first?.weighing else { return "" }
    let summary = reports.count + refused > 1 ? self.summary(reports, weighing, refused: refused, style) + "\n" : ""
    return summary + weighing.explanation(style)
  }

  private static func summary(
    _ reports: [WeighReport], _ weighing: Weighing, refused: Int, _ style: Style
  ) -> String {
    let count = weighing.alloys.count <= mostSummedAlloys ? weighing.alloys.count : 0
    let alloys = weighing.alloys.prefix(count)
    let weightColumns = alloys.map { Table.Column.right("\($0.id.text) \(weighing.unit.rawValue)") }
    var table = Table([.left("draft"), .right("mm³")] + weightColumns + [.left("findings")])
    for report in reports {
      let weights = report.weights.prefix(count).map { Rounding.shown($0.finished.value, in: weighing.unit) }
      let facts = report.metal.facts
      table.append([facts.file, Rounding.shown(report.metal.volume.value)] + weights + [facts.findingCodes])
    }
    if count > 0 && reports.count > 1 {
      let totals = alloys.indices.map { place in
        Rounding.shown(reports.reduce(.zero) { $0 + $1.weights[place].finished.value }, in: weighing.unit)
      }
      let volume = reports.reduce(CubicMillimetres.zero) { $0 + $1.metal.volume.value }
      table.append(["all together", Rounding.shown(volume)] + totals + [""])
    }
    let title = Closing.title("weighed", reports.count, refused: refused, style)
    let note = count > 0 ? style(.quiet, "  finished weights as expected") + "\n" : ""
    return title + table.text(style) + note
  }
}
