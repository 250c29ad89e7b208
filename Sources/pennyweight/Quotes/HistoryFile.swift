import FoundationEssentials
import Payloads
import Quoting

/// A file that keeps every version of a quote.
struct HistoryFile {
  /// Where it is.
  let path: String

  /// The versions with a new one; the file need not be there before the first.
  func adding(_ quote: Quote, because reason: String) throws(CommandRefusal) -> QuoteHistory {
    guard FileManager.default.fileExists(atPath: path) else { return QuoteHistory(quote, reason: reason) }
    let text = try SettingsFile.text(at: path)
    guard let history = try? JSONDecoder().decode(QuoteHistory.self, from: Data(text.utf8)),
      let last = history.versions.last
    else {
      throw CommandRefusal(path, "the file holds no versions of a quote; name another or remove it")
    }
    let isUnchanged = (try? last.quote.recomputed()) == last.quote
    guard isUnchanged else {
      throw CommandRefusal(path, "version \(last.number) differs from what its own inputs give; restore the file")
    }
    do throws(MissingReason) {
      return try history.replaced(by: quote, because: reason)
    } catch {
      throw CommandRefusal(path, error.description)
    }
  }

  /// Writes the versions, whole or not at all.
  func write(_ history: QuoteHistory) throws {
    try OutputFile.write(Array(try JSONText.text(history).utf8), to: path)
  }
}
