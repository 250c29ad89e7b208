import Meshes
import Quantities

extension Finding {
  static func thin(
    _ kind: SectionKind, _ limit: Millimetres, _ share: Ratio, _ places: [ThinPlace], more: Int
  ) -> String {
    let named = places.map { "\(Rounding.shown($0.thickness)) mm at \(Spelled.roughPlace($0.place))" }
    let rest = more > 0 ? "; and \(more) more" : ""
    return """
      \(kind.plural) are thinner than \(Rounding.shown(limit)) mm over \(Rounding.percent.string(share.percent)) % of the \
      surface: \(named.joined(separator: "; "))\(rest). Thicken them, or agree on it with the caster
      """
  }

  static func enclosed(_ void: EnclosedVoid) -> String {
    """
    a void of \(Rounding.known(void.volume, within: void.bound)) mm³ around \(Spelled.roughPlace(void.place)) has no \
    opening: it cannot be filled with investment or freed of it; open it, or fill it
    """
  }

  static func exceeds(_ sides: [Millimetres], _ room: BuildVolume) -> String {
    let shown = { (sides: [Millimetres]) in sides.map { Rounding.shown($0) }.joined(separator: " × ") }
    return "the piece, \(shown(sides)) mm, does not fit \(shown(room.sides)) mm, however it is turned by quarter turns"
  }

  static func coarselyChecked(_ each: SquareMillimetres, _ least: SquareMillimetres) -> String {
    """
    its triangles are so many and so tangled that only one place for every \(Rounding.shown(each)) mm² was looked at: thin \
    places smaller than \(Rounding.shown(least)) mm² are not told. Join its shells in CAD to have it checked finely
    """
  }

  static func strained(_ share: Ratio) -> String {
    """
    finishing would take more than \(Rounding.percent.string(share.percent)) %: walls this thin are not finished by an \
    even depth; give the loss that you know with --finishing-loss
    """
  }
}

extension SectionKind {
  /// What several of them are called.
  fileprivate var plural: String {
    switch self {
    case .wall: "walls"
    case .prong: "prongs or wires"
    }
  }
}
