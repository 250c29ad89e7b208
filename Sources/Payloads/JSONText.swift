import FoundationEssentials

/// JSON for programs: keys in alphabetical order, indented, so that two runs give the same bytes.
public enum JSONText {
  /// The value as JSON, ended by a line feed.
  public static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
