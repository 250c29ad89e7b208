import Drafts
import MeshImport
import Meshes
import Quantities

extension DraftRefusal.Reason {
  /// For people: what is wrong, where, and what to do, in words that follow the file's name and a colon.
  public var sentence: String {
    switch self {
    case .unreadable(let reason): reason.sentence
    case .noSolid(let triangles):
      """
      \(FindingCode.noSolid.rawValue): its \(FirstLines.grouped(triangles)) triangles enclose next to nothing (a sheet, \
      or shells that cancel each other); give it a thickness in CAD and export it again
      """
    case .unweighable(let draft): draft.sentence
    case .unweighableParts(let parts): parts.sentence
    case .beyondBudget(let budget): budget.sentence
    case .unclearUnit(let words):
      "its header says '\(words)', which is no one unit that is known here; say which with --units"
    case .doubtfulUnit(let stated, let words, let side, let likely):
      """
      its header says '\(words)', which makes it \(Rounding.shown(stated.length(side))) mm long, no size of a piece of \
      jewelry or far too much metal for one; in \(likely.name) it is \
      \(Rounding.shown(likely.length(side))) mm: say which with --units \(likely.rawValue) or --units \(stated.rawValue)
      """
    case .misnamedParts(let faults, let parts, let areNamed):
      faults.map(\.words).joined(separator: "; ") + "; " + Self.known(parts, areNamed)
    case .nothingButStones(let grain):
      "every \(grain.rawValue) is taken for a stone: nothing is left to weigh as metal"
    case .noFingerHole:
      """
      no finger hole was found: a ring is open from side to side, 10 to 26 mm across, with metal all around; check \
      --units, or give a ring
      """
    case .noShankSection:
      "the shank's back could not be cut: there is no metal opposite to the head, or outlines over a thousand deep"
    }
  }

  private static func known(_ parts: [String], _ areNamed: Bool) -> String {
    areNamed ? "the draft's parts are \(parts.firstNames)" : "the draft names no parts"
  }
}

extension PartPlan.Fault {
  fileprivate var words: String {
    switch self {
    case .namedTwice(let part, let names): "part \(part) is named twice, by \(names.joined(separator: " and "))"
    case .unknown(let names): "no part is called \(names.joined(separator: ", "))"
    case .withoutMetal(let parts):
      "no metal is given for \(parts.firstNames); name them, or give --alloy for all of them"
    }
  }
}

extension [String] {
  /// The first forty names.
  fileprivate var firstNames: String {
    count > 40 ? prefix(40).joined(separator: ", ") + " and more" : joined(separator: ", ")
  }
}
