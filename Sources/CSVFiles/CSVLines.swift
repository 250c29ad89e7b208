/// Comma-separated text taken apart into records of fields (RFC 4180).
///
/// LF, CRLF and CR end a line, a byte order mark is passed over, fields may be quoted, quoted fields may hold commas, line
/// ends and doubled quotes. Empty lines are left out. Each byte is read once, so that whatever the text holds it ends
/// after as many steps as it has bytes, and gives no more records, fields or faults than those.
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
  /// The bytes of the field so far: UTF-8 parted at ASCII signs stays UTF-8.
  private var field: [UInt8] = []
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
    let bytes = Array(text.utf8)
    otherSeparator = CSVSeparator.other(thanCommaIn: bytes)
    // Nothing can be told of a file whose fields are not known.
    if otherSeparator != nil { return }
    var index = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if place == .quoted {
        let isDoubled = byte == Self.quote && index < bytes.count && bytes[index] == Self.quote
        if isDoubled { index += 1 }
        readQuoted(byte, isDoubled: isDoubled)
      } else if byte == UInt8(ascii: "\r") {
        // CRLF is one line end, the LF; a CR alone is one too, as old spreadsheets write it.
        if index == bytes.count || bytes[index] != Self.lineFeed { readPlain(Self.lineFeed) }
      } else {
        readPlain(byte)
      }
    }
    if place == .quoted { report(.unclosedQuote, line: recordLine) }
    endRecord()
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let (quote, lineFeed) = (UInt8(ascii: "\""), UInt8(ascii: "\n"))

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private mutating func readQuoted(_ byte: UInt8, isDoubled: Bool) {
    if byte == Self.lineFeed { line += 1 }
    if byte == Self.quote && !isDoubled {
      place = .closed
    } else {
      field.append(byte)
    }
  }

  private mutating func readPlain(_ byte: UInt8) {
    switch (byte, place) {
    case (UInt8(ascii: ","), _): endField()
    case (Self.lineFeed, _):
      endRecord()
      line += 1
      recordLine = line
    case (Self.quote, .start):
      place = .quoted
      field.removeAll(keepingCapacity: true)
    case (_, .start) where Self.isBlank(byte), (_, .closed) where Self.isBlank(byte): break
    case (_, .closed): report(.textAfterQuote, line: line)
    case (_, .start), (_, .plain), (_, .quoted):
      place = .plain
      field.append(byte)
    }
  }

  private mutating func endField() {
    if place == .plain {
      while let last = field.last, Self.isBlank(last) { field.removeLast() }
    }
    fields.append(String(decoding: field, as: UTF8.self))
    field.removeAll(keepingCapacity: true)
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
