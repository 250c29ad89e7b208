/// Command lines as a person types them.
enum CommandText {
  /// The command line that the program was given, with more words at its end.
  static func again(adding more: [String]) -> String {
    (["pennyweight"] + CommandLine.arguments.dropFirst() + more).map(word).joined(separator: " ")
  }

  /// A word as a shell takes it: as it is where nothing in it means anything to a shell, else between single quotes.
  static func word(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: "-_./:=,@%+".utf8.contains(byte)
      }
    }
    if isPlain && !text.isEmpty { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
