import Comparisons
import Meshes
import Quantities

/// What differs between two drafts, as programs read it.
public struct ComparisonPayload: Encodable {
  private let comparison: DraftComparison

  /// Takes a comparison.
  public init(_ comparison: DraftComparison) { self.comparison = comparison }

  private enum Key: String, CodingKey {
    case first
    case second
    case areIdentical = "identical"
    case volumeChange = "volume_change_mm3"
    case isVolumeChangeSure = "volume_change_beyond_doubt"
    case sizeChange = "size_change_mm"
    case weights
    case deviation
    case goneFindings = "findings_gone"
    case newFindings = "findings_new"
  }

  /// Writes both drafts and every change, the second less the first.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(ComparedDraftEntry(comparison.first), forKey: .first)
    try object.encode(ComparedDraftEntry(comparison.second), forKey: .second)
    try object.encode(comparison.areIdentical, forKey: .areIdentical)
    try object.encode(comparison.volumeChange.value, forKey: .volumeChange)
    try object.encode(comparison.isVolumeChangeSure, forKey: .isVolumeChangeSure)
    try object.encode(comparison.sizeChange.map(\.value), forKey: .sizeChange)
    try object.encode(comparison.weights.map(WeightChangeEntry.init), forKey: .weights)
    try object.encode(comparison.deviation.map(DeviationEntry.init), forKey: .deviation)
    try object.encode(comparison.goneFindings.map(FindingEntry.init), forKey: .goneFindings)
    try object.encode(comparison.newFindings.map(FindingEntry.init), forKey: .newFindings)
  }
}

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
