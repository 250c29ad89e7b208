import FoundationEssentials
import Quoting

/// The versions of a quote as a file keeps them.
public enum KeptQuotes {
  /// Why kept versions get no new one.
  public enum Refusal: Error, Sendable, Hashable {
    /// What is kept holds no versions of a quote.
    case unreadable
    /// A kept version differs from what its own inputs give.
    case changed(version: Int)
    /// No reason is given why the quote replaces the version before.
    case missingReason(MissingReason)
  }

  /// The versions with a new one; `kept` is what is kept so far, nil before the first.
  public static func adding(
    _ quote: Quote, to kept: String?, because reason: String
  ) throws(Refusal) -> QuoteHistory {
    guard let kept else { return QuoteHistory(quote, reason: reason) }
    guard let history = try? JSONDecoder().decode(QuoteHistory.self, from: Data(kept.utf8)),
      let last = history.versions.last
    else { throw .unreadable }
    let isUnchanged = (try? last.quote.recomputed()) == last.quote
    guard isUnchanged else { throw .changed(version: last.number) }
    do throws(MissingReason) {
      return try history.replaced(by: quote, because: reason)
    } catch {
      throw .missingReason(error)
    }
  }
}
