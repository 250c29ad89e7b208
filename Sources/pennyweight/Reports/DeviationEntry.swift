import Meshes
import Quantities

/// How far two surfaces lie apart, as programs read it.
struct DeviationEntry: Encodable {
  let largest: Double
  let accuracy: Double
  let direction: String
  let fromFirst: Place
  let fromSecond: Place

  struct Place: Encodable {
    let distance: Double
    let place: [Double]
    let nearest: [Double]

    private enum CodingKeys: String, CodingKey {
      case distance = "distance_mm"
      case place = "place_mm"
      case nearest = "nearest_mm"
    }

    init(_ farthest: SurfaceDeviation.Farthest) {
      distance = farthest.distance.value
      place = (0..<3).map { farthest.place[$0] }
      nearest = (0..<3).map { farthest.nearest[$0] }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case largest = "largest_mm"
    case accuracy = "accuracy_mm"
    case direction
    case fromFirst = "from_first"
    case fromSecond = "from_second"
  }

  init(_ deviation: SurfaceDeviation) {
    largest = deviation.largest.distance.value
    accuracy = deviation.accuracy.value
    direction = deviation.direction.rawValue
    fromFirst = Place(deviation.fromFirst)
    fromSecond = Place(deviation.fromSecond)
  }
}
