import Alloys
import Drafts
import Quantities

extension WeighReport {
  /// More alloys than these would make the summary wider than a terminal.
  private static let mostSummedAlloys = 3

  static func summary(_ summary: DraftSummary<Self>, _ style: Style) -> String {
    guard let first = summary.rows.first?.report else { return "" }
    let (weighing, unit) = (first.weighing, first.unit)
    let isParted = summary.rows.contains { !$0.report.partWeights.isEmpty }
    let alloys = !isParted && weighing.alloys.count <= mostSummedAlloys ? weighing.alloys : []
    let weightColumns = isParted ? [.right("all parts")] : alloys.map { Table.Column.right($0.id.text) }
    var table = Table([.left("draft"), .right("mm³")] + weightColumns + [.left("findings")])
    for (name, report) in summary.rows {
      let weights =
        isParted ? [report.partWeights.finished.value] : alloys.indices.map { report.weights[$0].finished.value }
      table.append(row(name, report.metal.volume.value, weights, report.facts.findingCodes, unit))
    }
    if !alloys.isEmpty && summary.rows.count > 1 {
      let totals = alloys.indices.map { place in
        summary.rows.reduce(Grams.zero) { $0 + $1.report.weights[place].finished.value }
      }
      let volume = summary.rows.reduce(CubicMillimetres.zero) { $0 + $1.report.metal.volume.value }
      table.append(row("all together", volume, totals, "", unit))
    }
    let note =
      weightColumns.isEmpty ? "" : style(.quiet, "  finished weights as expected, in \(unit.rawValue)") + "\n"
    return summary.title("weighed", style) + table.text(style) + note
  }

  private static func row(
    _ name: String, _ volume: CubicMillimetres, _ weights: [Grams], _ findings: String, _ unit: WeightUnit
  ) -> [String] {
    [name, Rounding.shown(volume)] + weights.map { Rounding.shown($0, in: unit) } + [findings]
  }

  static func explanation(_ reports: [WeighReport], _ style: Style) -> String {
    reports.first?.weighing.explanation(style) ?? ""
  }
}
