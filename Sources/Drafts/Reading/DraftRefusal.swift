import MeshImport
import Meshes
import Quantities

/// A draft of which no honest figure can be given, and why.
public struct DraftRefusal: Error, Sendable, Hashable {
  /// The file, or the files, as the caller named them.
  public let file: String
  /// Why it is refused.
  public let reason: Reason

  /// Why a draft is refused.
  public enum Reason: Sendable, Hashable {
    /// It cannot be read.
    case unreadable(MeshImport.RefusalReason)
    /// It encloses next to nothing.
    case noSolid(triangles: Int)
    /// It bounds no metal.
    case unweighable(UnweighableDraft)
    /// Its parts cannot be weighed each by itself.
    case unweighableParts(UnweighableParts)
    /// It asks for more than may be spent on it.
    case beyondBudget(OverBudget)
    /// Its header states no one unit that is known.
    case unclearUnit(words: String)
    /// The unit of its header or format makes no size of a piece of jewelry, and another does; the side as it is drawn.
    case doubtfulUnit(DrawnUnit, words: String, longestSide: Double, likely: DrawnUnit)
    /// What was asked of its parts does not fit them; the names of the parts.
    case misnamedParts([PartPlan.Fault], parts: [String], areNamed: Bool)
    /// All that it holds was taken for stones.
    case nothingButStones(PartPlan.Grain)
    /// It is no ring.
    case noFingerHole
    /// There is no metal at the back of the shank, or too many outlines.
    case noShankSection
  }

  /// Refuses a file for a reason.
  public init(_ file: String, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// Whether the file is wrong or missing, or what reads it.
  public var category: RefusalCategory {
    switch reason {
    case .unreadable(let reason): reason.category
    case .noSolid, .unweighable, .unweighableParts, .beyondBudget, .unclearUnit, .doubtfulUnit, .misnamedParts,
      .nothingButStones, .noFingerHole, .noShankSection:
      .dataError
    }
  }
}
