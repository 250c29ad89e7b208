import Alloys
import Quantities
import Quoting

extension QuoteFault: CustomStringConvertible {
  /// What is wrong, where and what to do, in one line.
  public var description: String {
    switch self {
    case .weightNotPositive(let grams): "weight: \(grams) is not more than zero; weigh the draft again"
    case .weightsNotRising(let low, let expected, let high):
      "weight: \(low), \(expected), \(high) do not rise; put the least first"
    case .partsDiffer(let parts, let piece):
      "weight: the metal parts come to \(parts) and the piece to \(piece); give the parts' own weights"
    case .missingFix(let metal): "fix: no price of \(metal.rawValue) is known; add one with `pennyweight fix add`"
    case .unknownFix(let id): "fix: there is no fix \(id); `pennyweight fix list` shows them"
    case .staleFix(let id, let age, let allowed):
      "fix: \(id) is \(age) h old and the house allows \(allowed) h; add a newer one with `pennyweight fix add`"
    case .fixFromTheFuture(let id, let time):
      "fix: \(id) is dated \(time), after the quote; correct the one or the other"
    case .missingExchangeRate(let from, let to):
      "exchange rate: the fix is in \(from) and the house's prices are in \(to); give a rate with its date, or a fix in \(to)"
    case .rateFromTheFuture(let from, let time):
      "exchange rate: the rate of \(from) is dated \(time), after the quote; correct it"
    case .staleRate(let from, let age, let allowed):
      "exchange rate: the rate of \(from) is \(age) h old and the house allows \(allowed) h; give a newer one"
    case .fixNotUsed(let id, let metal): "fix: this quote does not use \(id) of \(metal.rawValue); leave it out"
    case .metalNotPriced(let metal): "alloy: the house has no price for \(metal.rawValue); add it to its metals"
    case .layersUnknown(let id):
      "alloy: the layers of \(id) are not known; write its composition as \"14k-yellow 5 on brass 95\""
    case .platedTwice(let finish): "plating: \(finish) is given twice; keep one of them"
    case .alloyNotWorked(let id, let words):
      "alloy: the house does not work in \(id); it works in \(words.joined(separator: ", "))"
    case .impossibleCount(let what, let count): "\(what.words): \(count) is impossible; correct it"
    case .belowMinimumOrder(let product, let pieces, let least):
      "quantity: \(pieces) of \(product.rawValue) is below the house's minimum of \(least); order more"
    case .clientStoneRefused(let line, let why):
      "stones, line \(line): \(why.words); leave it out or let the house supply it"
    case .settingNotPriced(let style, let line):
      "stones, line \(line): the house has no price for \(style.rawValue) setting; add it to its settings"
    case .certificateNotPriced(let laboratory, let line, let known):
      "stones, line \(line): the house has no fee for a certificate of \(laboratory); it has \(known.joined(separator: ", "))"
    case .unknownPlating(let finish, let known):
      "plating: the house has no \(finish); it has \(known.joined(separator: ", "))"
    case .missingPlatedArea: "plating: the area is not known or not more than zero; give it in mm²"
    case .feeNotCharged(let fee, let kind):
      "fees: the house charges no \(fee.rawValue) in an order of kind \(kind.rawValue); leave it out"
    case .unknownCompany(let company, let known):
      "shipping: the house does not send by \(company); it sends by \(known.joined(separator: ", "))"
    case .parcelNotPriced(let company, let grams):
      "shipping: \(company) has no price for a parcel of \(grams); add it to its bands or give the carrier's cost"
    case .insuranceNotOffered: "insurance: the house has no rate for it; leave it out or add a rate"
    case .sampleFeeNotCredited(let kind):
      "sample fee: it is credited in bulk and not in an order of kind \(kind.rawValue); leave it out or order in bulk"
    case .shippingIncluded(let cost):
      "shipping: \(cost) is given, but the house's prices include shipping; leave it out"
    case .otherCurrency(let what, let money, let currency):
      "\(what.words): \(money) is not in \(currency); convert it by a rate with its date"
    case .negativeAmount(let what, let money): "\(what.words): \(money) is negative; correct it"
    case .tooLarge(let what): "\(what.words): too large to calculate exactly; check the inputs"
    }
  }
}

extension QuoteFault.Count {
  fileprivate var words: String {
    switch self {
    case .stones(let line): "stones, line \(line)"
    case .engravedCharacters: "engraved characters"
    case .quantity: "quantity"
    case .hoursOfFix: "fix, hours of age"
    case .hoursOfValidity: "validity, hours"
    }
  }
}

extension QuoteFault.StoneRefusal {
  fileprivate var words: String {
    switch self {
    case .noneAccepted: "the house sets no stones of the client"
    case .diamondTooSmall(let gem, let each, let least):
      "the client's \(gem) of \(each) each is below the \(least) that the house accepts"
    }
  }
}

extension QuoteFault.Amount {
  fileprivate var words: String {
    switch self {
    case .shipping: "shipping"
    case .sampleFee: "sample fee"
    }
  }
}

extension QuoteFault.Figure {
  fileprivate var words: String {
    switch self {
    case .line(let name): name
    case .stones(let line): "stones, line \(line)"
    case .margin: "the margin"
    case .sampleFee(let kind): "\(kind.rawValue) fee"
    case .total: "the total"
    case .deposit: "the deposit"
    }
  }
}

extension QuoteRefused: CustomStringConvertible {
  /// One reason a line.
  public var description: String { FirstLines.of(faults, \.description).joined(separator: "\n") }
}
