import Alloys
import Meshes
import Quantities

extension FingerHole {
  /// The hole and its sizes in words: `US 7, EU 54.4, UK N½: 17.30 mm across, 54.35 mm around`.
  var words: String {
    let sizes = RingSize.all(circumference).map(\.text).strung(by: ", ")
    let across = "\(Rounding.shown(diameter)) mm across, \(Rounding.shown(circumference)) mm around"
    // What vanishes in the rounding of a drawing is round.
    let oval = outOfRound.flatMap { $0.value >= 0.05 ? ", \(Rounding.shown($0)) mm out of round" : nil } ?? ""
    return (sizes.isEmpty ? across : "\(sizes): \(across)") + oval + (reading == .flats ? ", to its flats" : "")
  }
}
