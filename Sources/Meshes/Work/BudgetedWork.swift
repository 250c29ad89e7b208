/// The kinds of work whose memory and steps are held to a budget.
public enum BudgetedWork: Sendable, Hashable, CaseIterable {
  /// Casting columns through the triangles.
  case columns
  /// Columns through several parts at once.
  case sharedColumns
  /// Sorting triangles into shells.
  case shells
  /// Finding which shell lies inside which.
  case nesting
  /// Looking at how thick the metal is.
  case thickness
  /// Comparing two surfaces.
  case deviation

  /// What it is, for people.
  public var words: String {
    switch self {
    case .columns: "casting columns through its shells"
    case .sharedColumns: "casting columns through its parts"
    case .shells: "sorting its triangles into shells"
    case .nesting: "finding which of its shells lie inside others"
    case .thickness: "probing its walls"
    case .deviation: "comparing the surfaces"
    }
  }

  /// What makes it more than a piece of jewelry asks for, and what to do about that.
  var remedy: String {
    switch self {
    case .columns, .sharedColumns: "hundreds of its shells lie over each other: delete those that are drawn twice"
    case .shells, .nesting: "its shells are too many and too tangled: delete those that are drawn twice"
    case .thickness, .deviation: "its triangles are too many and too tangled: delete those that are drawn twice"
    }
  }
}
