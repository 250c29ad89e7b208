import FoundationEssentials

/// Reads the small text files that a house sets its own values in.
enum SettingsFile {
  /// The whole file as text.
  static func text(at path: String) throws(CommandRefusal) -> String {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      throw CommandRefusal(path, "the file is missing or cannot be read; check the path", status: .missing)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandRefusal(path, "the file is not UTF-8 text; save it as CSV in UTF-8")
    }
    return text
  }
}
