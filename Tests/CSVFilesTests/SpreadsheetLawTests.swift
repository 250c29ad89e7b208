import CSVFiles
import TestSupport
import Testing

@Suite struct `A row for a spreadsheet` {
  private static let pieces = [
    "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "1", "0.5", "a", "é", "\u{301}", "＝", "石",
    "",
  ]

  /// Cells of up to four pieces, drawn from a seed.
  private static func cells(_ seed: UInt64) -> [String] {
    var random = SplitMix64(seed: seed)
    return (0..<4).map { _ in
      (0..<Int(random.next() % 5)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    }
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>) func `is read as it was written, and none of it is a formula`(
    seed: UInt64
  ) throws {
    let cells = Self.cells(seed)
    let text = "a,b,c,d\n" + CSVRow.text(cells)
    let table = CSVTable(text: text, file: "x.csv", columns: ["a", "b", "c", "d"])
    #expect(table.faults.isEmpty, "\(table.faults)")
    let read = ["a", "b", "c", "d"].map { table.rows.first?.cells[$0] ?? "" }
    #expect(read.map { Array($0.unicodeScalars) } == cells.map { Array($0.unicodeScalars) })
    // As a spreadsheet sees it, without the quotes around it.
    for cell in cells where !cell.isEmpty {
      let row = CSVRow.text([cell])
      let seen = row.unicodeScalars.first == "\"" ? row.unicodeScalars.dropFirst().first : row.unicodeScalars.first
      let isNumber = Double(cell) != nil
      #expect(isNumber || !(seen.map { ["=", "+", "-", "@", "\t", "\r", "\n", "＝"].contains($0) } ?? false), "\(row)")
    }
  }

  @Test(arguments: ["-5.25", "+3", "-0", "12"]) func `keeps a number as it is`(number: String) {
    #expect(CSVRow.text([number]) == number + "\n")
  }

  @Test(arguments: [("=1+1", "'=1+1"), ("-a", "'-a"), ("-1-2", "'-1-2"), ("@x", "'@x"), ("'=x", "''=x"), ("'x", "'x")])
  func `puts an apostrophe before what looks like a formula`(text: String, cell: String) {
    #expect(CSVRow.text([text]) == cell + "\n")
  }
}

@Suite struct `A table of another separator` {
  @Test(arguments: [
    ("a;b\n1;2\n", "semicolons"), ("a\tb\n", "tabs"), ("a|b\n", "bars"), ("\u{FEFF}a;b\r\n1;2", "semicolons"),
    ("\"a\";\"b\"\n", "semicolons"), ("\n\n a ; b\n1,5;2\n", "semicolons"), ("a;\n1;\n", "semicolons"),
    ("sep=;\na;b\n", "semicolons"),
  ])
  func `is told once, and what to do`(text: String, name: String) {
    for columns in [["a"], ["a", "b"]] {
      let table = CSVTable(text: text, file: "x.csv", columns: columns, optional: ["b"])
      #expect(
        table.faults.map(\.description) == [
          "x.csv:1: the columns are separated by \(name); separate them by commas and write decimals with a point"
        ])
    }
  }

  @Test(arguments: ["a\n1;2\n", "a\t\n1\n", "\"a;b\"\n1\n", "a,\"b;c\"\n", "\ta\n1\n"])
  func `is none where no sign parts the header`(text: String) {
    let faults = CSVTable(text: text, file: "x.csv", columns: ["a"]).faults
    #expect(!faults.contains { $0.description.contains("separated by") }, "\(faults)")
  }
}
