import Alloys
import Meshes
import Quantities

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

extension FingerHole {
  /// The hole and its sizes in words: `US 7, EU 54.4, UK N½: 17.30 mm across, 54.35 mm around`.
  var words: String {
    let sizes = RingSize.all(circumference).map(\.text).joined(separator: ", ")
    let across = "\(Rounding.shown(diameter)) mm across, \(Rounding.shown(circumference)) mm around"
    // What vanishes in the rounding of a drawing is round.
    let oval = outOfRound.flatMap { $0.value >= 0.05 ? ", \(Rounding.shown($0)) mm out of round" : nil } ?? ""
    return (sizes.isEmpty ? across : "\(sizes): \(across)") + oval + (reading == .flats ? ", to its flats" : "")
  }
}
