/// Comma-separated text taken apart into records of fields (RFC 4180).
///
/// LF, CRLF and CR end a line, a byte order mark is passed over, fields may be quoted, quoted fields may hold commas, line
/// ends and doubled quotes. Empty lines are left out. Each letter is read once, so that whatever the text holds it ends
/// after as many steps as it has letters, and gives no more records, fields or faults than those.
struct CSVLines {
  /// One record: its fields, trimmed of blanks unless quoted, and the line that it begins on.
  struct Record {
    let line: Int
    let fields: [String]
  }

  /// The sign that parts the columns of the first line, where it is none that is read.
  let otherSeparator: CSVSeparator?
  private(set) var records: [Record] = []
  private(set) var faults: [CSVFault<CSVProblem>] = []

  private let file: String
  private var line = 1
  private var recordLine = 1
  private var fields: [String] = []
  private var field = ""
  private var place = Place.start

  /// Where in a field the reading is.
  private enum Place {
    case start
    case plain
    case quoted
    case closed
  }

  init(text: String, file: String) {
    self.file = file
    let scalars = Array(text.unicodeScalars)
    otherSeparator = CSVSeparator.other(thanCommaIn: scalars)
    // Nothing can be told of a file whose fields are not known.
    if otherSeparator != nil { return }
    var index = scalars.first == "\u{FEFF}" ? 1 : 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if place == .quoted {
        let isDoubled = scalar == "\"" && index < scalars.count && scalars[index] == "\""
        if isDoubled { index += 1 }
        readQuoted(scalar, isDoubled: isDoubled)
      } else if scalar == "\r" {
        // CRLF is one line end, the LF; a CR alone is one too, as old spreadsheets write it.
        if index == scalars.count || scalars[index] != "\n" { readPlain("\n") }
      } else {
        readPlain(scalar)
      }
    }
    if place == .quoted { report(.unclosedQuote, line: recordLine) }
    endRecord()
  }

  private mutating func readQuoted(_ scalar: Unicode.Scalar, isDoubled: Bool) {
    if scalar == "\n" { line += 1 }
    if scalar == "\"" && !isDoubled {
      place = .closed
    } else {
      field.unicodeScalars.append(scalar)
    }
  }

  private mutating func readPlain(_ scalar: Unicode.Scalar) {
    switch (scalar, place) {
    case (",", _): endField()
    case ("\n", _):
      endRecord()
      line += 1
      recordLine = line
    case ("\"", .start):
      place = .quoted
      field = ""
    case (" ", .start), ("\t", .start), (" ", .closed), ("\t", .closed): break
    case (_, .closed): report(.textAfterQuote, line: line)
    case (_, .start), (_, .plain), (_, .quoted):
      place = .plain
      field.unicodeScalars.append(scalar)
    }
  }

  private mutating func endField() {
    if place == .plain {
      while let last = field.last, last == " " || last == "\t" { field.removeLast() }
    }
    fields.append(field)
    field = ""
    place = .start
  }

  private mutating func endRecord() {
    let isBlank = fields.isEmpty && field.isEmpty && place == .start
    endField()
    if !isBlank { records.append(Record(line: recordLine, fields: fields)) }
    fields = []
  }

  /// One fault of a kind a line is enough.
  private mutating func report(_ problem: CSVProblem, line: Int) {
    let fault = CSVFault(origin: RowOrigin(file: file, line: line), column: nil, problem: problem)
    if faults.last != fault { faults.append(fault) }
  }
}
