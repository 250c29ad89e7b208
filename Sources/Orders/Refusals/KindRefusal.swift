import HousePolicies
import Quantities

/// What can stand against a command of one kind of order.
public enum KindRefusal: Sendable, Hashable {
  /// Parts of a rough quote for a sample are missing.
  case sampleQuoteIncomplete([SampleQuotePart])
  /// The sample cannot be changed any more.
  case sampleNotChangeable(FixedSample)
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
  /// The prepaid deposit does not hold the amount.
  case prepaidDepositShort(Money)
  /// Money of a prepaid deposit moves in the client's account too.
  case prepaidDepositAlone
  /// The order's client has no prepaid account.
  case noPrepaidAccount
  /// An account is that of another client, or of another house.
  case accountOfAnother(AccountID)
  /// The house sells no samples from its list.
  case samplesNotSold
  /// A shortfall does not reduce an order of the house.
  case shortfallsNotTaken
  /// A change would leave nothing of the order.
  case nothingWouldRemain
  /// A wholesale price that is not of what is in the cart.
  case cartDiffers(from: [OrderedLine])
  /// The house checks no payer's authority.
  case payersNotChecked
  /// No time that the house promises is longer for such work.
  case notLongerFor(UnusualWork)

  /// Why a sample is changed no more.
  public enum FixedSample: String, Sendable, Hashable, CaseIterable {
    /// The house makes it as it was quoted.
    case madeAsQuoted = "made-as-quoted"
    /// It is on its way.
    case sent
    /// The client confirmed it.
    case confirmed
  }
}

extension KindRefusal {
  /// What sort of no it is.
  public var category: RefusalCategory {
    switch self {
    case .sampleQuoteIncomplete, .sampleCreditOff, .bulkDepositOff, .customizationFeeOff, .noDoubleCharge, .cartDiffers:
      .invalid
    case .sampleNotChangeable(let state):
      switch state {
      case .madeAsQuoted: .forbidden
      case .sent, .confirmed: .tooLate
      }
    case .sampleFeeInReorder, .aspectsNotOffered, .clockRuns, .belowMinimum, .addressesDiffer, .accountOfAnother,
      .samplesNotSold, .shortfallsNotTaken, .payersNotChecked, .notLongerFor:
      .forbidden
    case .extraNotTold, .ownBrandNotNegotiated: .tooEarly
    case .ended: .tooLate
    case .nothingLeft, .prepaidDepositShort, .prepaidDepositAlone, .nothingWouldRemain: .conflict
    case .noPrepaidAccount: .notFound
    }
  }
}
