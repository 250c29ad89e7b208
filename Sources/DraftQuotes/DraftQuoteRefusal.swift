import Alloys
import Drafts
import Quoting

/// Why a draft is not priced.
public enum DraftQuoteRefusal: Error, Sendable {
  /// Its weight is beyond what a price can be calculated of.
  case tooLarge(file: String)
  /// Its weight, or the least that it may be, rounds to nothing.
  case tooLight(AlloyWeight, DraftFacts)
  /// The house's prices do not fit what is asked for.
  case unpriced(piece: String, QuoteRefused)
}
