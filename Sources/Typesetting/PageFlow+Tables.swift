import CPango
import Documents

extension PageFlow {
  private static var cellGap: Double { 10 }

  /// Sets a table; its titles are repeated on every sheet that it reaches.
  mutating func set(_ table: DocumentTable) {
    let widths = columnWidths(table)
    let titles = DocumentTable.Row(table.columns.map(\.title), isTotal: true)
    setTitles(titles, table, widths)
    for (index, row) in table.rows.enumerated() {
      // A sum does not stand alone on a new sheet: it takes the row before it along.
      let sum = table.rows.dropFirst(index + 1).first.flatMap { $0.isTotal ? height($0, table, widths) : nil } ?? 0
      if height(row, table, widths) + sum > room {
        breakPage()
        setTitles(titles, table, widths)
      }
      if row.isTotal { rule(from: Self.margin, to: Self.margin + width, at: y, thickness: 0.5) }
      set(row, table, widths)
    }
    skip(6)
  }

  /// The height of a table's titles and its first row.
  func beginning(of table: DocumentTable) -> Double {
    let widths = columnWidths(table)
    let titles = DocumentTable.Row(table.columns.map(\.title), isTotal: true)
    return ([titles] + table.rows.prefix(1)).reduce(0) { $0 + height($1, table, widths) }
  }

  private mutating func setTitles(_ titles: DocumentTable.Row, _ table: DocumentTable, _ widths: [Double]) {
    set(titles, table, widths)
    rule(from: Self.margin, to: Self.margin + width, at: y, thickness: 0.7)
  }

  private mutating func set(_ row: DocumentTable.Row, _ table: DocumentTable, _ widths: [Double]) {
    let top = take(height(row, table, widths)) + 2
    var left = Self.margin
    for (index, text) in row.cells.enumerated() {
      let alignment: TextAlignment = table.columns[index].isNumeric ? .end : .start
      let layout = TextLayout(
        text, style: row.isTotal ? .strongCell : .cell, width: widths[index], alignment: alignment, context: context)
      layout.draw(x: left, y: top, grey: 0)
      left += widths[index] + Self.cellGap
    }
  }

  private func height(_ row: DocumentTable.Row, _ table: DocumentTable, _ widths: [Double]) -> Double {
    var height = 0.0
    for (index, text) in row.cells.enumerated() {
      let layout = TextLayout(
        text, style: row.isTotal ? .strongCell : .cell, width: widths[index], alignment: .start, context: context)
      height = max(height, layout.size.height)
    }
    return height + 4
  }

  private func columnWidths(_ table: DocumentTable) -> [Double] {
    let room = width - Self.cellGap * Double(max(table.columns.count - 1, 0))
    return ColumnWidths.sharing(room, among: table.columns.indices.map { wish(table, $0) })
  }

  private func wish(_ table: DocumentTable, _ column: Int) -> ColumnWidths.Wish {
    var wish = ColumnWidths.Wish(natural: 8, least: 8, isNumeric: table.columns[column].isNumeric)
    let title = DocumentTable.Row(table.columns.map(\.title), isTotal: true)
    for row in [title] + table.rows {
      let text = row.cells[column]
      wish.natural = max(wish.natural, lineWidth(text, row))
      for word in text.split(whereSeparator: \.isWhitespace) {
        wish.least = max(wish.least, lineWidth(String(word), row))
      }
    }
    return wish
  }

  private func lineWidth(_ text: String, _ row: DocumentTable.Row) -> Double {
    let style: TextStyle = row.isTotal ? .strongCell : .cell
    let layout = TextLayout(text, style: style, width: nil, alignment: .start, context: context)
    // A rounding hair keeps the text on one line.
    return layout.size.width + 0.5
  }
}
