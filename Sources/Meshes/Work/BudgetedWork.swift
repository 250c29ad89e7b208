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
  /// Drawing a picture.
  case picture
}
