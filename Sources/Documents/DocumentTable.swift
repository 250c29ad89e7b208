/// A table of a document.
public struct DocumentTable: Sendable, Hashable {
  /// The columns from the left.
  public let columns: [Column]
  /// The rows, each with one text a column.
  public let rows: [Row]

  /// Makes a table.
  /// - Precondition: every row has one text a column.
  public init(columns: [Column], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count }, "a row has as many cells as the table has columns")
    self.columns = columns
    self.rows = rows
  }

  /// A column.
  public struct Column: Sendable, Hashable {
    /// What stands above it.
    public let title: String
    /// Whether it holds figures, which end at one line.
    public let isNumeric: Bool

    /// Makes a column.
    public init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A row.
  public struct Row: Sendable, Hashable {
    /// One text a column.
    public let cells: [String]
    /// Whether it is a sum.
    public let isTotal: Bool

    /// Makes a row.
    public init(_ cells: [String], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }
}
