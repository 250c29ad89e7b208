import Meshes
import Quantities

extension Finding {
  static func stonePart(_ parts: FirstFew<PartName>) -> String {
    let named = parts.listed { $0.words }
    return parts.count == 1
      ? """
      part \(named) looks like a stone by its name: its volume is weighed as metal; take it out with --stone NAME=GEM, or \
      leave it out of the export
      """
      : """
      parts \(named) look like stones by their names: their volume is weighed as metal; take them out with --stone \
      NAME=GEM, or leave them out of the export
      """
  }

  static func repeated(_ count: Int, _ place: SIMD3<Double>) -> String {
    let at = "around \(Spelled.roughPlace(place)) mm"
    let which =
      count == 1
      ? "a stone is drawn again over itself, \(at): it was"
      : "\(count) stones are drawn again over others, the first \(at): each was"
    return "\(which) counted once; take the copy out of the drawing"
  }

  static func materials(_ names: FirstFew<String>) -> String {
    """
    the draft names \(names.count) materials, \(names.listed { $0 }), and is weighed as one metal; give each its own with \
    --part NAME=ALLOY and --stone NAME=GEM
    """
  }

  static func shared(_ volume: CubicMillimetres, _ keeper: String, _ other: String) -> String {
    "\(keeper) and \(other) both fill \(Rounding.shown(volume)) mm³: it is given to \(keeper), which is named first"
  }
}

extension StonesSeen {
  /// What was seen, and what to do.
  var sentence: String {
    let kinds = rows.map { "\($0.count == 1 ? "a" : "\($0.count) ×") \($0.cut) of \($0.size) mm" }
    let more = moreRows > 0 ? ", and \(moreRows) kinds more" : ""
    let again = repeated > 0 ? ", \(repeated) of them drawn again over another" : ""
    let isOne = shells == 1
    return """
      \(isOne ? "1 shell looks" : "\(shells) shells look") like \(isOne ? "a stone" : "stones"): \
      \(kinds.joined(separator: ", "))\(more)\(again), about \(asDiamond) as diamond, \
      \(isOne ? "around" : "the first around") \(Spelled.roughPlace(first)) mm; \(Rounding.shown(volume)) mm³ of stone is \
      weighed as metal: take \(isOne ? "it" : "them") out with --exclude-stones
      """
  }
}

extension StonesSeen.Row {
  /// One diameter, or the sides between crosses, to 0.01 mm.
  fileprivate var size: String { sides.map { $0.text(atLeastPlaces: 2) }.joined(separator: " × ") }
}

extension PartName {
  /// The name, with the material where that is another.
  var words: String {
    let shown = name ?? "unnamed"
    return material.map { "\(shown) (\($0))" } ?? shown
  }
}
