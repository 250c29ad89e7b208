import Meshes
import Quantities

/// How a draft's corners were welded, as programs read it.
struct WeldingEntry: Encodable {
  let exactVertices: Int
  let joinedVertices: Int
  let tolerance: Double

  private enum CodingKeys: String, CodingKey {
    case exactVertices = "exact_vertices"
    case joinedVertices = "joined_vertices"
    case tolerance = "tolerance_mm"
  }

  init(_ welding: Welding, unit: DrawnUnit) {
    exactVertices = welding.exactVertices
    joinedVertices = welding.joinedVertices
    tolerance = unit.length(welding.tolerance).value
  }
}
