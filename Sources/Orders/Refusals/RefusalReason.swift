import HousePolicies
import Quantities
import Quoting

/// What can stand against a command.
public enum RefusalReason: Sendable, Hashable {
  /// An earlier gate of the order's way is not passed, and what is missing for it.
  case gateNotPassed(Gate, missing: Gate.Missing)
  /// The order's way has no such gate.
  case notOnTheWay(Gate, OrderKind)
  /// The house takes no such orders.
  case kindNotOffered(OrderKind, offered: [OrderKind])
  /// The edition of the house's rules is for later orders.
  case notInForce(edition: String, from: CalendarDate)
  /// The role may not do it.
  case roleMayNot(Role, allowed: [Role])
  /// Only the client may, and no evidence is given.
  case onlyTheClientMay(ClientAct)
  /// The sale is over.
  case closed
  /// It has happened already.
  case alreadyDone(AlreadyDone)
  /// Fees that are charged once an order are charged already.
  case feesCharged([StageFee.Kind])
  /// Something the command names does not exist.
  case unknown(UnknownName)
  /// Something that has to be said in words, or named, is not.
  case textMissing(RequiredText)
  /// A figure or a list that cannot be right.
  case invalid(InvalidInput)
  /// Fields of the intake are missing.
  case intakeIncomplete([IntakeField])
  /// Consents are missing.
  case consentsMissing([String])
  /// The house does not work in it.
  case metalNotOffered(String, offered: [String])
  /// The catalogue has no such alloy; only staff may grant it.
  case metalOnlyByStaff(String)
  /// The house sets no stones of clients.
  case clientStonesNotTaken
  /// A diamond of the client is below the least that is set.
  case clientDiamondTooSmall(ExactCarats, least: ExactCarats)
  /// More references than the house takes.
  case tooManyReferences(Int, most: Int)
  /// A further round costs a fee that the client must consent to.
  case roundFeeNeedsConsent(round: Int, fee: Money)
  /// The price is locked, so that a further round needs a change that the client accepted.
  case lockedWithoutChange
  /// The round is not what may be approved or reviewed now.
  case roundNotOpen(Int, RoundRecord.State)
  /// The offer cannot be accepted.
  case offerNotOpen(Int, OfferRecord.State)
  /// The offer has ended.
  case offerExpired(Int, at: UTCInstant)
  /// The house does not take money that way.
  case methodNotTaken(PaymentMethod, taken: [PaymentMethod])
  /// Money of another currency.
  case otherCurrency(Currency, expected: Currency)
  /// More would be given back than was received.
  case moreThanReceived(Money, refundable: Money)
  /// More would be given back than is due back by the books.
  case moreThanDueBack(Money, dueBack: Money)
  /// The receipt has been resolved.
  case receiptResolved(Int, ReceiptRecord.State)
  /// The whole price locks it, and a first payment is less.
  case firstPaymentNotWhole(Money, total: Money)
  /// The house does not count instalments as paid.
  case instalmentsNotTaken
  /// Instalments that do not sum to the price.
  case instalmentsDoNotSum(Money, expected: Money)
  /// A reading outside of what is plausible.
  case weightImplausible(WeighedGrams, low: WeighedGrams, high: WeighedGrams)
  /// The quote holds stones, and it is not told whether they were on the scale.
  case stonesNotStated(quoted: ExactCarats)
  /// The readings give no final price.
  case notSettled(SettlementFault)
  /// The weight of joined parts cannot be split.
  case notSplit(SharedWeighInFault)
  /// The weight is beyond the house's band.
  case deviationNeedsReason(Percentage)
  /// A print or a wax is recorded for an order that uses none.
  case noPrintUsed
  /// Certificates that are quoted are not all there.
  case certificatesMissing(recorded: Int, quoted: Int)
  /// Another alloy was weighed than quoted, and no accepted change names it.
  case otherAlloy(String, quoted: String)
  /// Pictures that the house must show are missing.
  case picturesMissing([PictureKind])
  /// The house does not send by it.
  case carrierNotUsed(String, used: [String])
  /// The country is not served.
  case countryNotServed(String)
  /// The time in which the order can still be undone is not over.
  case workWaits(until: UTCInstant)
  /// Nobody has asked the client about insurance.
  case insuranceNotChosen(value: Money)
  /// Something of one kind of order.
  case kind(KindRefusal)
  /// Something against a request, a case after the sale, or a change of an account.
  case aftercare(AftercareReason)
  /// The command's moment is before what the journal tells last.
  case beforeLastEntry(UTCInstant, last: UTCInstant)
  /// A moment beyond the years that a journal keeps.
  case beyondCalendar(UTCInstant)
  /// An amount too large to calculate with.
  case tooLarge
}

extension RefusalReason {
  /// What sort of no it is.
  public var category: RefusalCategory {
    switch self {
    case .gateNotPassed, .notInForce, .consentsMissing, .roundFeeNeedsConsent, .deviationNeedsReason,
      .certificatesMissing, .picturesMissing, .workWaits, .insuranceNotChosen, .intakeIncomplete:
      .tooEarly
    case .notOnTheWay, .roundNotOpen, .offerNotOpen, .otherAlloy, .noPrintUsed, .beforeLastEntry: .conflict
    case .kindNotOffered, .roleMayNot, .onlyTheClientMay, .metalNotOffered, .metalOnlyByStaff, .clientStonesNotTaken,
      .clientDiamondTooSmall, .tooManyReferences, .methodNotTaken, .firstPaymentNotWhole, .instalmentsNotTaken,
      .carrierNotUsed, .countryNotServed:
      .forbidden
    case .closed, .lockedWithoutChange, .offerExpired: .tooLate
    case .feesCharged, .receiptResolved: .alreadyDone
    case .unknown: .notFound
    case .textMissing, .invalid, .otherCurrency, .moreThanReceived, .moreThanDueBack, .instalmentsDoNotSum,
      .weightImplausible,
      .notSettled, .notSplit, .stonesNotStated, .beyondCalendar, .tooLarge:
      .invalid
    case .alreadyDone(let what): what.category
    case .kind(let refusal): refusal.category
    case .aftercare(let reason): reason.category
    }
  }
}
