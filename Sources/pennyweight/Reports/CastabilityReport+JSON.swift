import Meshes
import Quantities

extension CastabilityReport {
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

  func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(castability.limits.wall.value, forKey: .wallLimit)
    try object.encode(castability.limits.prong.value, forKey: .prongLimit)
    try object.encode(castability.thinnest.map(ThinPlaceEntry.init), forKey: .thinnest)
    try object.encode(castability.thinShare.value, forKey: .thinShare)
    try object.encode(castability.thinPlaces.map(ThinPlaceEntry.init), forKey: .thinPlaces)
    try object.encode(castability.areaEach.value, forKey: .areaEach)
    try object.encode(castability.unclearShare.value, forKey: .unclearShare)
    try object.encode(castability.voids.map(VoidEntry.init), forKey: .voids)
    try object.encodeIfPresent(fingerHole.map(FingerHoleEntry.init), forKey: .fingerHole)
    try object.encode(castability.fitsBuildVolume, forKey: .fitsBuildVolume)
  }
}
