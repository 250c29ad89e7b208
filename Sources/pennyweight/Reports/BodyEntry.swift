import Meshes

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
