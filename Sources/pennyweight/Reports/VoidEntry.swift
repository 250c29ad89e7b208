import Meshes

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
