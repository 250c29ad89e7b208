import Drafts
import Meshes
import Payloads
import Quantities

/// What `measure` found out about a draft: the geometry alone.
struct MeasureReport: DraftReport {
  private let draft: MeasuredDraft

  init(_ draft: MeasuredDraft) { self.draft = draft }

  var facts: DraftFacts { draft.facts }
  private var partVolumes: [CubicMillimetres?] { draft.partVolumes }
  private var fingerHole: FingerHole? { draft.fingerHole }

  var payload: MeasuredDraftPayload { MeasuredDraftPayload(draft) }

  func text(_ style: Style) -> String {
    let signed = "\(Rounding.shown(facts.signedVolume)) mm³"
    return facts.header(
      volume: facts.pass.isBalanced ? signed : "\(signed), not to be relied on: the surface is open",
      more: [("ring", fingerHole?.words)], style)
      + partTable(style)
  }

  private func partTable(_ style: Style) -> String {
    guard !partVolumes.isEmpty else { return "" }
    var table = Table([.left("part"), .left("material"), .right("triangles"), .right("signed mm³")])
    for (part, volume) in zip(facts.parts, partVolumes) {
      table.append([
        part.name ?? "unnamed", part.material ?? "", part.triangles.count.grouped,
        volume.map { Rounding.shown($0) } ?? "open by itself",
      ])
    }
    return "\n" + table.text(style)
  }

  var columns: [String] {
    DraftFacts.columns + ["units", "size_x_mm", "size_y_mm", "size_z_mm", "surface_area_mm2", "degenerate_triangles"]
  }

  var rows: [[String]] {
    let size = facts.sides.map { Rounding.length.cell($0.value) }
    let rest =
      [facts.unit.rawValue] + size + [
        Rounding.area.cell(facts.surfaceArea.value), String(facts.pass.degenerateTriangles),
      ]
    return [facts.cells + rest]
  }

  static func summary(_ summary: DraftSummary<Self>, _ style: Style) -> String {
    var table = Table([
      .left("draft"), .right("triangles"), .right("signed mm³"), .right("area mm²"), .left("findings"),
    ])
    for (name, report) in summary.rows {
      let facts = report.facts
      table.append([
        name, facts.pass.triangles.grouped, facts.pass.isBalanced ? Rounding.shown(facts.signedVolume) : "open",
        Rounding.shown(facts.surfaceArea),
        facts.findingCodes,
      ])
    }
    return summary.title("measured", style) + table.text(style)
  }

  static func explanation(_ reports: [MeasureReport], _ style: Style) -> String { "" }
}
