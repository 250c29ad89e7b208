/// A table for people: columns aligned by what a terminal shows, two spaces apart.
struct Table {
  /// A column and how its cells stand.
  struct Column {
    /// On which side the cells meet.
    enum Side {
      case left
      case right
    }

    /// What stands above it.
    let title: String
    /// On which side the cells meet.
    let side: Side

    static func left(_ title: String) -> Column { Column(title: title, side: .left) }
    static func right(_ title: String) -> Column { Column(title: title, side: .right) }
  }

  /// What stands above some neighbouring columns together.
  struct Span {
    let title: String
    let columns: ClosedRange<Int>
  }

  private let columns: [Column]
  private let spans: [Span]
  private var rows: [[String]] = []

  /// An empty table; `spans` stand above the titles.
  init(_ columns: [Column], spans: [Span] = []) {
    self.columns = columns
    self.spans = spans
  }

  /// Adds a row with one cell for each column.
  mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(cells.map(\.printable))
  }

  /// The table's lines, each ended, without blanks at their ends.
  func text(_ style: Style, indent: Int = 2) -> String {
    let margin = String(repeating: " ", count: indent)
    let widths = self.widths
    var lines = spans.isEmpty ? [] : [style(.heading, line(spanCells(widths)))]
    lines.append(style(.heading, line(padded(columns.map(\.title), widths))))
    lines += rows.map { line(padded($0, widths)) }
    return lines.map { margin + $0 + "\n" }.joined()
  }

  private var widths: [Int] {
    columns.indices.map { column in
      rows.reduce(columns[column].title.displayWidth) { max($0, $1[column].displayWidth) }
    }
  }

  private func padded(_ cells: [String], _ widths: [Int]) -> [String] {
    columns.indices.map { column in
      let blanks = String(repeating: " ", count: max(0, widths[column] - cells[column].displayWidth))
      switch columns[column].side {
      case .left: return cells[column] + blanks
      case .right: return blanks + cells[column]
      }
    }
  }

  /// The cells of the line above the titles: each span's title centred between dashes over its columns.
  private func spanCells(_ widths: [Int]) -> [String] {
    var cells: [String] = []
    var column = 0
    while column < columns.count {
      guard let span = spans.first(where: { $0.columns.lowerBound == column }) else {
        cells.append(String(repeating: " ", count: widths[column]))
        column += 1
        continue
      }
      let width = span.columns.reduce(-2) { $0 + widths[$1] + 2 }
      let blanks = max(0, width - span.title.displayWidth - 2)
      let before = String(repeating: "─", count: blanks / 2)
      cells.append("\(before) \(span.title) \(before)\(blanks.isMultiple(of: 2) ? "" : "─")")
      column = span.columns.upperBound + 1
    }
    return cells
  }

  private func line(_ cells: [String]) -> String {
    let line = cells.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
