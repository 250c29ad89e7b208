extension DraftFacts: Encodable {
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
    try object.encode(file, forKey: .file)
    try object.encode(format.rawValue, forKey: .format)
    try object.encode(importer.rawValue, forKey: .importer)
    try object.encode(unit, forKey: .units)
    try object.encode(parts.map(PartEntry.init), forKey: .parts)
    try object.encode(pass.triangles, forKey: .triangles)
    try object.encode(Bounds(min: lowerBound, max: upperBound), forKey: .bounds)
    try object.encode(surfaceArea.value, forKey: .surfaceArea)
    try object.encode(signedVolume.value, forKey: .signedVolume)
    try object.encode(pass.degenerateTriangles, forKey: .degenerateTriangles)
    try object.encode(pass.isBalanced, forKey: .isClosed)
    try object.encode(findings.map(FindingEntry.init), forKey: .findings)
  }
}
