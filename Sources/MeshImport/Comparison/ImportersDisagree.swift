/// In what assimp and our own reader disagree on one draft.
public enum ImportersDisagree: Sendable, Hashable, Codable {
  /// How many faces there are.
  case faces(assimp: Int, reader: Int)
  /// How many corners all faces have.
  case corners(assimp: Int, reader: Int)
  /// How many named parts have faces.
  case parts(assimp: Int, reader: Int)
  /// A length, an area or a volume, in the drawn unit.
  case figure(String, assimp: Double, reader: Double)
  /// Where the corner of a face, from 0, lies.
  case corner(face: Int, assimp: SIMD3<Float>, reader: SIMD3<Float>)

  /// The first figure in which two readings differ beyond rounding; nil where only single corners do.
  ///
  /// Float32 rounding of every coordinate changes a volume by at most the area times the coordinates' last digit.
  init?(assimp: FaceFigures, reader: FaceFigures) {
    if assimp.faces != reader.faces {
      self = .faces(assimp: assimp.faces, reader: reader.faces)
    } else if assimp.corners != reader.corners {
      self = .corners(assimp: assimp.corners, reader: reader.corners)
    } else {
      let pairs = [
        ("volume", assimp.volume, reader.volume), ("area", assimp.area, reader.area),
        ("least x", Double(assimp.lowerBound.x), Double(reader.lowerBound.x)),
        ("least y", Double(assimp.lowerBound.y), Double(reader.lowerBound.y)),
        ("least z", Double(assimp.lowerBound.z), Double(reader.lowerBound.z)),
        ("greatest x", Double(assimp.upperBound.x), Double(reader.upperBound.x)),
        ("greatest y", Double(assimp.upperBound.y), Double(reader.upperBound.y)),
        ("greatest z", Double(assimp.upperBound.z), Double(reader.upperBound.z)),
      ]
      let differing = pairs.first { abs($0.1 - $0.2) > 1e-5 * max(abs($0.1), abs($0.2)) }
      guard let differing else { return nil }
      self = .figure(differing.0, assimp: differing.1, reader: differing.2)
    }
  }
}
