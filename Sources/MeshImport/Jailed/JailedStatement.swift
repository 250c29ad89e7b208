import Jail
import Meshes

/// What a jailed reader says of a draft beside its triangles and parts.
struct JailedStatement: Codable, Sendable {
  /// How the reading ended.
  enum Outcome: Codable, Sendable {
    case read(ReadDraft)
    case refused(RefusalReason)
  }

  /// A draft that was read.
  struct ReadDraft: Codable, Sendable {
    let importer: ImporterUsed
    let triangles: Int
    /// Whether the triangles are the file's own bytes, which the answer does not repeat.
    let areInPlace: Bool
    let statedUnit: StatedUnit?
    let notes: ReadingNotes
  }

  let walls: JailWalls
  let outcome: Outcome
}
