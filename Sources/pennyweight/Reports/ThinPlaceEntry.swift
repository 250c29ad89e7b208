import Meshes

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
