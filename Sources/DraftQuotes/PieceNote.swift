import Meshes

/// What is to be confirmed of a piece that is quoted.
public enum PieceNote: Sendable {
  /// Something was found in the draft.
  case finding(Finding)
  /// The list that is charged has another number of stones than were taken out of the draft.
  case stonesDiffer(listed: Int, drawn: Int)
}
