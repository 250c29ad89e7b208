import Comparisons
import Meshes
import Quantities

extension CompareReport: Encodable {
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

  func encode(to encoder: any Encoder) throws {
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
