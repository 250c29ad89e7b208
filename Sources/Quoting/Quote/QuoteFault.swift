import Alloys
import Quantities

/// One reason why a quote is not given.
public enum QuoteFault: Sendable, Hashable {
  /// The weight is zero or negative.
  case weightNotPositive(WeighedGrams)
  /// Low, expected and high weight do not rise.
  case weightsNotRising(low: WeighedGrams, expected: WeighedGrams, high: WeighedGrams)
  /// The weights of the parts do not add up to that of the piece.
  case partsDiffer(parts: WeighedGrams, piece: WeighedGrams)
  /// No fix of a metal is known.
  case missingFix(PreciousMetal)
  /// A named fix is not known.
  case unknownFix(String)
  /// The fix is older than the house allows.
  case staleFix(id: String, ageHours: Int, allowedHours: Int)
  /// The fix is from after the moment of the quote.
  case fixFromTheFuture(id: String, time: UTCInstant)
  /// The fix is in another currency and no rate converts it.
  case missingExchangeRate(from: Currency, to: Currency)
  /// The rate is from after the moment of the quote.
  case rateFromTheFuture(from: Currency, time: UTCInstant)
  /// The rate is older than the house allows a fix to be.
  case staleRate(from: Currency, ageHours: Int, allowedHours: Int)
  /// A named fix is of a metal that the quote does not need, or the second of its metal.
  case fixNotUsed(id: String, PreciousMetal)
  /// The house has no price for a metal.
  case metalNotPriced(Metal)
  /// Gold filled of which the catalogue does not say what its layers are.
  case layersUnknown(String)
  /// The same finish twice.
  case platedTwice(String)
  /// The house does not work in the alloy.
  case alloyNotWorked(String, worksIn: [String])
  /// The number of pieces is impossible.
  case impossibleCount(Count, Int)
  /// Fewer pieces than the house makes of the product.
  case belowMinimumOrder(ProductKind, pieces: Int, least: Int)
  /// The house refuses a stone of the client.
  case clientStoneRefused(line: Int, StoneRefusal)
  /// The house has no price for a style of setting.
  case settingNotPriced(SettingStyle, line: Int)
  /// The house has no fee for a laboratory's certificate.
  case certificateNotPriced(String, line: Int, known: [String])
  /// The house does not plate so.
  case unknownPlating(String, known: [String])
  /// Something is plated and its area is not known.
  case missingPlatedArea
  /// The house has no such fee in such an order.
  case feeNotCharged(StageFee.Kind, QuoteKind)
  /// The house does not send by that company.
  case unknownCompany(String, known: [String])
  /// The company has no price for such a parcel.
  case parcelNotPriced(String, WeighedGrams)
  /// Insurance is wanted and the house has no rate for it.
  case insuranceNotOffered
  /// A sample fee is given in an order in which none is credited.
  case sampleFeeNotCredited(QuoteKind)
  /// A carrier's cost is given where sending is in the price.
  case shippingIncluded(Money)
  /// An amount is in another currency than the house's.
  case otherCurrency(Amount, Money, Currency)
  /// An amount that cannot be negative is.
  case negativeAmount(Amount, Money)
  /// A figure is too large to be calculated exactly.
  case tooLarge(Figure)

  /// What is counted.
  public enum Count: Sendable, Hashable {
    /// The stones of a row of the list.
    case stones(line: Int)
    /// Characters of an engraving.
    case engravedCharacters
    /// Pieces.
    case quantity
    /// The hours that a fix may be old.
    case hoursOfFix
    /// The hours that a quote holds.
    case hoursOfValidity
  }

  /// Why a stone of the client is refused.
  public enum StoneRefusal: Sendable, Hashable {
    /// The house sets none.
    case noneAccepted
    /// Each of these diamonds is smaller than the house accepts.
    case diamondTooSmall(gem: String, each: ExactCarats, least: ExactCarats)
  }

  /// An amount that was given.
  public enum Amount: Sendable, Hashable {
    /// The carrier's cost.
    case shipping
    /// The sample fee that was paid.
    case sampleFee
  }

  /// A figure of a quote.
  public enum Figure: Sendable, Hashable {
    /// A line, by what it is.
    case line(String)
    /// The weight of the stones of a row of the list.
    case stones(line: Int)
    /// The margin.
    case margin
    /// A fee of a sample beside the quote.
    case sampleFee(StageFee.Kind)
    /// A sum of lines.
    case total
    /// The deposit.
    case deposit
  }
}

/// Why a quote is not given, all reasons at once.
public struct QuoteRefused: Error, Hashable {
  /// The reasons, at least one.
  public let faults: [QuoteFault]

  /// Takes the reasons.
  public init(faults: [QuoteFault]) { self.faults = faults }
}
