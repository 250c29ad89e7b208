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
      let pairs =
        [("volume", assimp.volume, reader.volume), ("area", assimp.area, reader.area)] + Self.bounds(assimp, reader)
      let differing = pairs.first { abs($0.1 - $0.2) > 1e-5 * max(abs($0.1), abs($0.2)) }
      guard let differing else { return nil }
      self = .figure(differing.0, assimp: differing.1, reader: differing.2)
    }
  }

  /// The first figure in which two readings of placed shapes differ beyond rounding.
  ///
  /// assimp multiplies transforms in float32: a coordinate is off by some last digits of the greatest one, an area by that
  /// times the lengths, a volume by that times the area. 2^-16 holds the products of a dozen nodes.
  init?(assimp: FaceFigures, ofPlaced reader: FaceFigures) {
    guard assimp.faces == reader.faces, assimp.corners == reader.corners else {
      self = .faces(assimp: assimp.faces, reader: reader.faces)
      return
    }
    let extent = reader.extent
    let bounds = Self.bounds(assimp, reader).map { ($0.0, $0.1, $0.2, doubt: extent) }
    let area = reader.area + extent * extent
    let pairs =
      bounds + [
        ("area", assimp.area, reader.area, doubt: area), ("volume", assimp.volume, reader.volume, doubt: area * extent),
      ]
    // NaN differs from everything.
    guard let differing = pairs.first(where: { !(abs($0.1 - $0.2) <= 0x1p-16 * $0.doubt) }) else { return nil }
    self = .figure(differing.0, assimp: differing.1, reader: differing.2)
  }

  private static func bounds(_ assimp: FaceFigures, _ reader: FaceFigures) -> [(String, Double, Double)] {
    [
      ("least x", Double(assimp.lowerBound.x), Double(reader.lowerBound.x)),
      ("least y", Double(assimp.lowerBound.y), Double(reader.lowerBound.y)),
      ("least z", Double(assimp.lowerBound.z), Double(reader.lowerBound.z)),
      ("greatest x", Double(assimp.upperBound.x), Double(reader.upperBound.x)),
      ("greatest y", Double(assimp.upperBound.y), Double(reader.upperBound.y)),
      ("greatest z", Double(assimp.upperBound.z), Double(reader.upperBound.z)),
    ]
  }
}
