import Drafts
import MeshImport
import Meshes
import Quantities

/// What the one pass gave, as programs read it; the first keys of every draft's object.
struct DraftFactsPayload: Encodable {
  private let facts: DraftFacts

  init(_ facts: DraftFacts) { self.facts = facts }

  private enum Key: String, CodingKey {
    case file
    case format
    case importer
    case units
    case parts
    case triangles
    case bounds = "bounds_mm"
    case surfaceArea = "surface_area_mm2"
    case signedVolume = "signed_volume_mm3"
    case degenerateTriangles = "degenerate_triangles"
    case isClosed = "closed"
    case findings
  }

  private struct Bounds: Encodable {
    let min: [Double]
    let max: [Double]
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(facts.file, forKey: .file)
    try object.encode(facts.format.rawValue, forKey: .format)
    try object.encode(facts.importer.rawValue, forKey: .importer)
    try object.encode(facts.unit, forKey: .units)
    try object.encode(facts.parts.map(PartEntry.init), forKey: .parts)
    try object.encode(facts.pass.triangles, forKey: .triangles)
    try object.encode(Bounds(min: facts.lowerBound, max: facts.upperBound), forKey: .bounds)
    try object.encode(facts.surfaceArea.value, forKey: .surfaceArea)
    try object.encode(facts.signedVolume.value, forKey: .signedVolume)
    try object.encode(facts.pass.degenerateTriangles, forKey: .degenerateTriangles)
    try object.encode(facts.pass.isBalanced, forKey: .isClosed)
    try object.encode(facts.findings.map(FindingEntry.init), forKey: .findings)
  }
}

/// A part of a draft as programs read it.
struct PartEntry: Encodable {
  let name: String?
  let material: String?
  let triangles: Int

  init(_ part: DraftPart) {
    name = part.name
    material = part.material
    triangles = part.triangles.count
  }
}

/// A finding as programs read it.
struct FindingEntry: Encodable {
  let code: String
  let severity: String
  let message: String

  init(_ finding: Finding) {
    code = finding.code.rawValue
    severity = finding.severity.rawValue
    message = finding.sentence
  }
}

/// An estimate as programs read it: three bare numbers, whose unit the key names.
struct EstimateEntry: Encodable {
  let low: Double
  let value: Double
  let high: Double

  init<Quantity>(_ estimate: Estimate<Quantity>) {
    low = estimate.low.value
    value = estimate.value.value
    high = estimate.high.value
  }
}
