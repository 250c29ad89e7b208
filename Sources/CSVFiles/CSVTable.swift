/// A comma-separated file under a header: rows whose cells are asked for by column name.
package struct CSVTable {
  /// Where a row stands and what is in it, by column name.
  package struct Row {
    package let origin: RowOrigin
    package let cells: [String: String]

    package init(origin: RowOrigin, cells: [String: String]) {
      self.origin = origin
      self.cells = cells
    }
  }

  package let rows: [Row]
  package let faults: [CSVFault<CSVProblem>]

  /// Reads a table that must have the columns of `columns`, may have those of `optional`, in any order, and no others.
  package init(text: String, file: String, columns: [String], optional: [String] = []) {
    let lines = CSVLines(text: text, file: file)
    if let other = lines.otherSeparator {
      rows = []
      faults = [CSVFault(origin: RowOrigin(file: file, line: 1), column: nil, problem: .separated(by: other))]
      return
    }
    guard let header = lines.records.first else {
      rows = []
      faults =
        lines.faults + [CSVFault(origin: RowOrigin(file: file, line: 1), column: nil, problem: .empty)]
      return
    }
    let headerFaults = Self.faults(in: header.fields, columns: columns, optional: optional).map {
      CSVFault(origin: RowOrigin(file: file, line: header.line), column: nil, problem: $0)
    }
    guard headerFaults.isEmpty else {
      rows = []
      faults = lines.faults + headerFaults
      return
    }
    var rows: [Row] = []
    var faults = lines.faults
    for record in lines.records.dropFirst() {
      let origin = RowOrigin(file: file, line: record.line)
      guard record.fields.count == header.fields.count else {
        let problem = CSVProblem.fieldCount(found: record.fields.count, expected: header.fields.count)
        faults.append(CSVFault(origin: origin, column: nil, problem: problem))
        continue
      }
      let cells = record.fields.map(SpreadsheetText.read)
      rows.append(Row(origin: origin, cells: [String: String](uniqueKeysWithValues: zip(header.fields, cells))))
    }
    if lines.records.count == 1 {
      faults.append(CSVFault(origin: RowOrigin(file: file, line: header.line), column: nil, problem: .noRows))
    }
    self.rows = rows
    self.faults = faults
  }

  /// What is wrong with the file itself, among the problems of what it tells.
  package func faults<Problem: RowProblem>(among _: Problem.Type) -> [CSVFault<Problem>] {
    faults.map { CSVFault(origin: $0.origin, column: $0.column, problem: .file($0.problem)) }
  }

  /// What is wrong with a header; without the right one, no row can be read.
  private static func faults(in header: [String], columns: [String], optional: [String]) -> [CSVProblem] {
    let repeated = Set(header.filter { name in header.count { $0 == name } > 1 }).sorted()
    let known = columns + optional
    return columns.filter { !header.contains($0) }.map { .missingColumn($0) }
      + header.filter { !known.contains($0) }.map { .unknownColumn($0, known: known) }
      + repeated.map { .repeatedColumn($0) }
  }
}
