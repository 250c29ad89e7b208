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
