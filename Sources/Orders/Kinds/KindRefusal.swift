import HousePolicies
import Quantities

/// What can stand against a command of one kind of order.
public enum KindRefusal: Sendable, Hashable {
  /// Parts of a rough quote for a sample are missing.
  case sampleQuoteIncomplete([SampleQuotePart])
  /// The sample cannot be changed any more.
  case sampleNotChangeable(String)
  /// An offer credits another sample fee than the house's step says.
  case sampleCreditOff(given: Money, due: Money)
  /// An offer asks for another deposit than the house does.
  case bulkDepositOff(Money, share: Percentage)
  /// An offer for a changed stock item has another fee for the change than the house.
  case customizationFeeOff(Money, fee: Money)
  /// A reorder has no sample fee.
  case sampleFeeInReorder
  /// Something that is not changed on a stock item.
  case aspectsNotOffered([CustomizedAspect], offered: [CustomizedAspect])
  /// The client cannot answer what was not told.
  case extraNotTold(Int)
  /// The order ended before it was fulfilled.
  case ended(Ending)
  /// The clock does not stand for that.
  case clockRuns(PauseReason)
  /// Fewer pieces than the least number of an item.
  case belowMinimum(String, wanted: Int, least: Int)
  /// The least number of an item of the client's own brand is not negotiated.
  case ownBrandNotNegotiated(String)
  /// Nothing of the cart is left.
  case nothingLeft
  /// Two payments that are not the same one charged twice.
  case noDoubleCharge(Int, Int)
  /// The parcel and the bill go to the same address.
  case addressesDiffer
  /// The house has laid nothing down for refused parcels.
  case refusedParcelUnpublished
  /// The prepaid deposit does not hold the amount.
  case prepaidDepositShort(Money)
  /// Money of a prepaid deposit moves in the client's account too.
  case prepaidDepositAlone
}

extension KindRefusal {
  /// What is wrong, in the words of people.
  public var whatIsWrong: String {
    switch self {
    case .sampleQuoteIncomplete(let parts):
      "the sample's quote lacks \(parts.map { $0.rawValue.spaced }.joined(separator: ", "))"
    case .sampleNotChangeable(let state): "the sample is \(state)"
    case .sampleCreditOff(let given, let due): "\(given) of the sample fee is credited where \(due) is due"
    case .bulkDepositOff(let amount, let share): "the deposit of \(amount) is not \(share) of the order"
    case .customizationFeeOff(let amount, let fee): "the change is charged \(amount) where its fee is \(fee)"
    case .sampleFeeInReorder: "a reorder is charged or credited a sample fee"
    case .aspectsNotOffered(let aspects, _):
      "the house changes no \(aspects.map(\.rawValue).joined(separator: " and no ")) of a stock item"
    case .extraNotTold(let number): "the client was not told what change \(number) costs"
    case .ended(let ending): "the order is \(ending.words)"
    case .clockRuns(let why): "the clock does not stand for \(why.rawValue.spaced)"
    case .belowMinimum(let item, let wanted, let least): "\(wanted) of \(item) are below the least of \(least)"
    case .ownBrandNotNegotiated(let item): "the least number of \(item) in the client's own brand is not negotiated"
    case .nothingLeft: "nothing of the cart is left, and a cart reserves nothing"
    case .noDoubleCharge(let second, let first): "payment \(second) is not payment \(first) charged twice"
    case .addressesDiffer: "the parcel goes to another address than the bill"
    case .refusedParcelUnpublished: "the house has published nothing on refused parcels"
    case .prepaidDepositShort(let balance): "the client's prepaid deposit holds \(balance)"
    case .prepaidDepositAlone: "a prepaid deposit is spent in the client's account too"
    }
  }

  /// What to do about it.
  public var whatToDo: String {
    switch self {
    case .sampleQuoteIncomplete: "add them"
    case .sampleNotChangeable: "agree on a new sample"
    case .sampleCreditOff: "quote it anew with that credit"
    case .bulkDepositOff: "quote it anew with that share; another first payment is agreed on with a reason"
    case .customizationFeeOff: "quote it anew with that fee, once for the order"
    case .sampleFeeInReorder: "leave it out"
    case .aspectsNotOffered(_, let offered): "it changes \(offered.map(\.rawValue).joined(separator: ", "))"
    case .extraNotTold: "tell the client the fee first"
    case .ended: "give back what is held, and open a new order"
    case .clockRuns: "announce the delay with a reason and the new date"
    case .belowMinimum: "order that many, or ask for a sample"
    case .ownBrandNotNegotiated: "agree on it with the client first"
    case .nothingLeft: "ask when it is in stock again"
    case .noDoubleCharge: "name two posted payments of one amount and method, or refund with a reason"
    case .addressesDiffer: "name one address"
    case .refusedParcelUnpublished: "let a specialist decide and charge it with a reason"
    case .prepaidDepositShort: "take what it holds, or another way of paying"
    case .prepaidDepositAlone: "take it from the client's account"
    }
  }
}

extension String {
  /// A slug in words: `unit-price` is `unit price`.
  var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
}
