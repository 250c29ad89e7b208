import Alloys
import Drafts
import Meshes
import Quantities

/// What a draft measures, as programs read it.
public struct MeasuredDraftPayload: Encodable {
  private let draft: MeasuredDraft

  /// Takes a measured draft.
  public init(_ draft: MeasuredDraft) { self.draft = draft }

  private enum Key: String, CodingKey {
    case partVolumes = "part_volumes_mm3"
    case fingerHole = "finger_hole"
  }

  /// Writes what the pass gave, and what each part encloses where there are several.
  public func encode(to encoder: any Encoder) throws {
    try DraftFactsPayload(draft.facts).encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encodeIfPresent(draft.fingerHole.map(FingerHoleEntry.init), forKey: .fingerHole)
    if !draft.partVolumes.isEmpty { try object.encode(draft.partVolumes.map { $0?.value }, forKey: .partVolumes) }
  }
}

/// A finger hole as programs read it.
struct FingerHoleEntry: Encodable {
  let diameter: Double
  let circumference: Double
  let outOfRound: Double?
  let axis: [Double]
  let place: [Double]
  let reading: String
  let sizes: [String: String]
  let exactUS: Double

  private enum CodingKeys: String, CodingKey {
    case diameter = "diameter_mm"
    case circumference = "circumference_mm"
    case outOfRound = "out_of_round_mm"
    case axis
    case place = "place_mm"
    case reading
    case sizes
    case exactUS = "us_unrounded"
  }

  init(_ hole: FingerHole) {
    diameter = hole.diameter.value
    circumference = hole.circumference.value
    outOfRound = hole.outOfRound?.value
    axis = (0..<3).map { hole.axis[$0] }
    place = (0..<3).map { hole.place[$0] }
    reading = hole.reading.rawValue
    let known = RingSize.all(hole.circumference)
    sizes = [String: String](uniqueKeysWithValues: known.map { ($0.scale.rawValue.lowercased(), $0.name) })
    exactUS = RingSize.exactUS(hole.circumference)
  }
}
