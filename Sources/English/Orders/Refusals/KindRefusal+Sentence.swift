import HousePolicies
import Orders
import Quantities

extension KindRefusal {
  /// What stands against the command and what to do.
  var sentence: String {
    switch self {
    case .sampleQuoteIncomplete(let parts): "The sample's quote still needs \(parts.spelled())."
    case .sampleNotChangeable(let state): state.sentence
    case .sampleCreditOff(let given, let due):
      "The quote credits \(given) of the sample fee, but \(due) is due. Quote again with that credit."
    case .bulkDepositOff(let amount, let share):
      "The first payment of \(amount) is not \(share) of the order. Quote again, or agree on another with a reason."
    case .customizationFeeOff(let amount, let fee):
      "The quote charges \(amount) for the change, but the house's fee is \(fee), once per order. Quote again."
    case .sampleFeeInReorder: "A reorder has no sample fee and no credit of one. Leave it out."
    case .aspectsNotOffered(let aspects, let offered):
      "The house does not change the \(aspects.spelled("or")) of a stock item. It changes \(offered.spelled())."
    case .extraNotTold(let number): "Tell the client what change \(number) costs first."
    case .ended(let ending): "The order \(ending.sentence). Refund what is held, and open a new order."
    case .clockRuns(let why):
      "The clock does not stop for \(why.spelled) here. Announce the delay with a reason and the new date."
    case .belowMinimum(let item, let wanted, let least):
      "The minimum for \(item) is \(least), not \(wanted). Order that many, or ask for a sample."
    case .ownBrandNotNegotiated(let item):
      "Agree with the client on the minimum for \(item) in the client's brand first."
    case .nothingLeft: "Nothing in the cart is in stock, and a cart reserves nothing. Ask when it is back in stock."
    case .noDoubleCharge(let second, let first):
      "Payment \(second) is not payment \(first) charged twice. Name two posted payments of one amount and method, or "
        + "refund with a reason."
    case .addressesDiffer: "The house ships only to the billing address. Give one address."
    case .prepaidDepositShort(let balance):
      "The client's prepaid deposit holds \(balance). Take that, or another way of paying."
    case .prepaidDepositAlone: "Money of a prepaid deposit moves in the client's account too. Take it from there."
    case .noPrepaidAccount: "The order's client has no prepaid account."
    case .accountOfAnother(let account): "Account \(account) does not belong to this order's client."
    case .samplesNotSold: "The house sells no samples from its list."
    case .shortfallsNotTaken: "A shortfall does not reduce an order of this house."
    case .nothingWouldRemain: "The change leaves nothing of the order. Cancel it instead."
    case .cartDiffers(let lines):
      lines.isEmpty
        ? "Order a cart first: a wholesale quote is for what is in it."
        : "A wholesale quote is for what is in the cart: \(lines.map { "\($0.count) of \($0.item)" }.inWords())."
    case .payersNotChecked: "This house checks no payer's authority."
    case .notLongerFor(let work): "No time that the house promises is longer for \(work.spelled) work."
    }
  }
}

extension KindRefusal.FixedSample {
  fileprivate var sentence: String {
    switch self {
    case .madeAsQuoted: "The sample is made as quoted. Agree on a new sample for changes."
    case .sent: "The sample is on its way. Agree on a new sample for changes."
    case .confirmed: "The sample is confirmed. Agree on a new sample for changes."
    }
  }
}
