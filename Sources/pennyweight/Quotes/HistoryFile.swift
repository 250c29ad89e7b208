import DraftQuotes
import English
import FoundationEssentials
import Payloads
import Quoting

/// A file that keeps every version of a quote.
struct HistoryFile {
  /// Where it is.
  let path: String

  /// The versions with a new one; the file need not be there before the first.
  func adding(_ quote: Quote, because reason: String) throws(CommandRefusal) -> QuoteHistory {
    let kept: String? = FileManager.default.fileExists(atPath: path) ? try SettingsFile.text(at: path) : nil
    do throws(KeptQuotes.Refusal) {
      return try KeptQuotes.adding(quote, to: kept, because: reason)
    } catch {
      throw CommandRefusal(path, error.sentence)
    }
  }

  /// Writes the versions, whole or not at all.
  func write(_ history: QuoteHistory) throws {
    try OutputFile.write(Array(try JSONText.text(history).utf8), to: path)
  }
}
