import MeshImport
import Meshes
import Quantities

/// What the one pass over a draft gives, in millimetres, as both commands report it.
struct DraftFacts: Encodable {
  let file: String
  let format: DraftFormat
  let importer: ImporterUsed
  let units: DrawnUnit
  let parts: [DraftPart]
  let triangles: Int
  let bounds: Bounds
  let surfaceArea: SquareMillimetres
  let signedVolume: CubicMillimetres
  let degenerateTriangles: Int
  let isClosed: Bool
  let findings: [Finding]

  /// The axis-aligned box around the draft.
  struct Bounds: Encodable {
    let min: [Double]
    let max: [Double]

    /// The lengths of the box's sides.
    var sides: [Millimetres] { zip(min, max).map { Millimetres($1 - $0) } }
  }

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

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(file, forKey: .file)
    try object.encode(format.rawValue, forKey: .format)
    try object.encode(importer.rawValue, forKey: .importer)
    try object.encode(units, forKey: .units)
    try object.encode(parts.map(PartEntry.init), forKey: .parts)
    try object.encode(triangles, forKey: .triangles)
    try object.encode(bounds, forKey: .bounds)
    try object.encode(surfaceArea.value, forKey: .surfaceArea)
    try object.encode(signedVolume.value, forKey: .signedVolume)
    try object.encode(degenerateTriangles, forKey: .degenerateTriangles)
    try object.encode(isClosed, forKey: .isClosed)
    try object.encode(findings.map(FindingEntry.init), forKey: .findings)
  }
}
