import Meshes
import Quantities

/// A shell as programs read it.
struct ShellEntry: Encodable {
  let name: String?
  let role: String
  let firstTriangle: Int
  let triangles: Int
  let flippedTriangles: Int
  let volume: Double
  let area: Double
  let min: [Double]
  let max: [Double]
  let isClosed: Bool
  let cappedHoles: Int

  private enum CodingKeys: String, CodingKey {
    case name
    case role
    case firstTriangle = "first_triangle"
    case triangles
    case flippedTriangles = "flipped_triangles"
    case volume = "signed_volume_mm3"
    case area = "area_mm2"
    case min = "min_mm"
    case max = "max_mm"
    case isClosed = "closed"
    case cappedHoles = "capped_holes"
  }

  init(_ shell: Shell, unit: DrawnUnit) {
    name = shell.name
    role = shell.role.rawValue
    firstTriangle = shell.firstTriangle
    triangles = shell.triangles
    flippedTriangles = shell.flippedTriangles
    volume = unit.volume(shell.signedVolume).value
    area = unit.area(shell.area).value
    min = (0..<3).map { unit.length(Double(shell.lowerBound[$0])).value }
    max = (0..<3).map { unit.length(Double(shell.upperBound[$0])).value }
    isClosed = shell.isClosed
    cappedHoles = shell.cappedHoles
  }
}

/// A body as programs read it.
struct BodyEntry: Encodable {
  let volume: Double
  let centre: [Double]

  private enum CodingKeys: String, CodingKey {
    case volume = "volume_mm3"
    case centre = "centre_mm"
  }

  init(_ body: Body) {
    volume = body.volume.value
    centre = (0..<3).map { body.centre[$0] }
  }
}

/// The walls of a draft as programs read them.
struct WallsEntry: Encodable {
  let smallest: Double
  let place: [Double]
  let median: Double
  let distribution: [Bin]

  struct Bin: Encodable {
    let thickness: Double
    let share: Double

    private enum CodingKeys: String, CodingKey {
      case thickness = "thickness_mm"
      case share
    }
  }

  private enum CodingKeys: String, CodingKey {
    case smallest = "smallest_mm"
    case place = "place_mm"
    case median = "median_mm"
    case distribution
  }

  init(_ walls: WallThickness) {
    smallest = walls.smallest.value
    place = (0..<3).map { walls.place[$0] }
    median = walls.median.value
    distribution = walls.distribution.bins.map { Bin(thickness: $0.thickness.value, share: $0.share) }
  }
}

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
