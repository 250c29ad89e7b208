import Meshes
import Quantities

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
