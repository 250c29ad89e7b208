import Comparisons
import Quantities

/// One of two drafts as programs read it.
struct ComparedDraftEntry: Encodable {
  let file: String
  let triangles: Int
  let min: [Double]
  let max: [Double]
  let volume: EstimateEntry
  let shells: Int?
  let bodies: Int
  let findings: [FindingEntry]

  private enum CodingKeys: String, CodingKey {
    case file
    case triangles
    case min = "min_mm"
    case max = "max_mm"
    case volume = "metal_volume_mm3"
    case shells
    case bodies
    case findings
  }

  init(_ draft: ComparedDraft) {
    file = draft.name
    triangles = draft.triangles
    min = (0..<3).map { draft.lowerBound[$0] }
    max = (0..<3).map { draft.upperBound[$0] }
    volume = EstimateEntry(draft.metalVolume)
    shells = draft.shells
    bodies = draft.bodies
    findings = draft.findings.map(FindingEntry.init)
  }
}
