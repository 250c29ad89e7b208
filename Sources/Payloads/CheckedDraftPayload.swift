import Drafts
import Meshes
import Quantities

/// Whether a draft can be cast, as programs read it.
public struct CheckedDraftPayload: Encodable {
  private let draft: CheckedDraft

  /// Takes a checked draft.
  public init(_ draft: CheckedDraft) { self.draft = draft }

  private enum Key: String, CodingKey {
    case wallLimit = "wall_limit_mm"
    case prongLimit = "prong_limit_mm"
    case thinnest
    case thinShare = "thin_share"
    case thinPlaces = "thin_places"
    case areaEach = "sample_area_mm2"
    case unclearShare = "unclear_share"
    case voids = "enclosed_voids"
    case fingerHole = "finger_hole"
    case fitsBuildVolume = "fits_build_volume"
  }

  /// Writes what the pass gave and what stands in the way of casting.
  public func encode(to encoder: any Encoder) throws {
    let castability = draft.castability
    try DraftFactsPayload(draft.facts).encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(castability.limits.wall.value, forKey: .wallLimit)
    try object.encode(castability.limits.prong.value, forKey: .prongLimit)
    try object.encode(castability.thinnest.map(ThinPlaceEntry.init), forKey: .thinnest)
    try object.encode(castability.thinShare.value, forKey: .thinShare)
    try object.encode(castability.thinPlaces.map(ThinPlaceEntry.init), forKey: .thinPlaces)
    try object.encode(castability.areaEach.value, forKey: .areaEach)
    try object.encode(castability.unclearShare.value, forKey: .unclearShare)
    try object.encode(castability.voids.map(VoidEntry.init), forKey: .voids)
    try object.encodeIfPresent(draft.metal.fingerHole.map(FingerHoleEntry.init), forKey: .fingerHole)
    try object.encode(castability.fitsBuildVolume, forKey: .fitsBuildVolume)
  }
}

/// A thin place as programs read it.
struct ThinPlaceEntry: Encodable {
  let kind: String
  let thickness: Double
  let place: [Double]
  let area: Double

  private enum CodingKeys: String, CodingKey {
    case kind
    case thickness = "thickness_mm"
    case place = "place_mm"
    case area = "area_mm2"
  }

  init(_ place: ThinPlace) {
    kind = place.kind.rawValue
    thickness = place.thickness.value
    self.place = (0..<3).map { place.place[$0] }
    area = place.area.value
  }
}

/// An enclosed void as programs read it.
struct VoidEntry: Encodable {
  let volume: Double
  let centre: [Double]

  private enum CodingKeys: String, CodingKey {
    case volume = "volume_mm3"
    case centre = "centre_mm"
  }

  init(_ void: EnclosedVoid) {
    volume = void.volume.value
    centre = (0..<3).map { void.place[$0] }
  }
}
