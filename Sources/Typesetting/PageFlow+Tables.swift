import CPango
import Documents

extension PageFlow {
  private static var cellGap: Double { 10 }

  /// Sets a table; its titles are repeated on every sheet that it reaches.
  mutating func set(_ table: DocumentTable) {
    let widths = columnWidths(table)
    let titles = DocumentTable.Row(table.columns.map(\.title), isTotal: true)
    setTitles(titles, table, widths)
    for row in table.rows {
      if height(row, table, widths) > room {
        breakPage()
        setTitles(titles, table, widths)
      }
      if row.isTotal { rule(from: Self.margin, to: Self.margin + width, at: y, thickness: 0.5) }
      set(row, table, widths)
    }
    skip(6)
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
        text, style: row.isTotal ? .strong : .body, width: widths[index], alignment: alignment, context: context)
      layout.draw(x: left, y: top, grey: 0)
      left += widths[index] + Self.cellGap
    }
  }

  private func height(_ row: DocumentTable.Row, _ table: DocumentTable, _ widths: [Double]) -> Double {
    var height = 0.0
    for (index, text) in row.cells.enumerated() {
      let layout = TextLayout(
        text, style: row.isTotal ? .strong : .body, width: widths[index], alignment: .start, context: context)
      height = max(height, layout.size.height)
    }
    return height + 4
  }

  /// Figures keep their natural width; the texts share what is left by what they would like to have.
  private func columnWidths(_ table: DocumentTable) -> [Double] {
    let natural = table.columns.indices.map { naturalWidth(table, $0) }
    let room = width - Self.cellGap * Double(max(table.columns.count - 1, 0))
    let figures = table.columns.indices.reduce(0) { $0 + (table.columns[$1].isNumeric ? natural[$1] : 0) }
    let texts = natural.reduce(0, +) - figures
    if texts <= 0 || figures >= room * 0.8 {
      // Nothing to give way, or too little: all shrink or stretch alike.
      let scale = room / max(figures + texts, 1)
      return natural.map { $0 * scale }
    }
    let scale = (room - figures) / texts
    return table.columns.indices.map { table.columns[$0].isNumeric ? natural[$0] : natural[$0] * scale }
  }

  private func naturalWidth(_ table: DocumentTable, _ column: Int) -> Double {
    let texts = [table.columns[column].title] + table.rows.map { $0.cells[column] }
    var widest = 8.0
    for text in texts {
      let layout = TextLayout(text, style: .strong, width: nil, alignment: .start, context: context)
      widest = max(widest, layout.size.width)
    }
    // A rounding hair keeps the widest text on one line.
    return widest + 0.5
  }
}
