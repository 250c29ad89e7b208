import HousePolicies
import Houses
import Orders
import Workshop

/// What the command line adds to a refusal: the command that helps.
extension WorkshopRefusal {
  /// The advice; nil where the refusal says all there is to do.
  var advice: String? {
    switch self {
    case .order(_, let refusal), .afterSalesCase(_, let refusal), .account(_, let refusal): refusal.reason.advice
    case .unknownCase: "`order show` lists an order's cases."
    case .unknownAccount: "`account open` makes one."
    case .unknownOrder: "`order list` shows them all."
    case .orderExists: "Without --id the order gets the next free name."
    case .unknownHouse(_, let known): known.isEmpty ? "Open an order with --house." : nil
    case .prices(_, .otherBook): "Give its own house's price book with --prices."
    case .prices(_, .notAdopted(let house)):
      "Adopt them (`house adopt \(house)\(HousePaths.prices)`), or give its price book, as `house new` wrote it: "
        + CommandText.again(adding: ["--prices", house + HousePaths.prices])
    case .damaged: "`pennyweight check` shows what else is damaged."
    case .nameless: "Give one with --id."
    case .implausibleFixes: FixConfirmation.advice
    case .records, .models, .overtaken, .newerForm, .unprintable, .accountExists, .editionTaken, .priceEditionTaken,
      .fixNameTaken, .repeatedInBatch:
      nil
    }
  }
}

extension RefusalReason {
  /// The advice; nil where the reason says all there is to do.
  fileprivate var advice: String? {
    switch self {
    case .feesCharged: "If you mean another one, charge it with `order charge`."
    case .stonesNotStated: "Give --stones, or --without-stones."
    case .gateNotPassed, .notOnTheWay, .kindNotOffered, .notInForce, .roleMayNot, .onlyTheClientMay, .closed,
      .alreadyDone, .unknown, .textMissing, .invalid, .intakeIncomplete, .consentsMissing, .metalNotOffered,
      .metalOnlyByStaff, .clientStonesNotTaken, .clientDiamondTooSmall, .tooManyReferences, .roundFeeNeedsConsent,
      .lockedWithoutChange, .roundNotOpen, .offerNotOpen, .offerExpired, .methodNotTaken, .otherCurrency,
      .moreThanReceived, .moreThanDueBack, .receiptResolved, .firstPaymentNotWhole, .instalmentsNotTaken,
      .instalmentsDoNotSum,
      .weightImplausible, .notSettled, .notSplit, .deviationNeedsReason, .noPrintUsed, .certificatesMissing,
      .otherAlloy,
      .picturesMissing, .carrierNotUsed, .countryNotServed, .workWaits, .insuranceNotChosen, .kind, .aftercare,
      .beforeLastEntry, .beyondCalendar, .tooLarge:
      nil
    }
  }
}
