import HousePolicies
import Orders

extension AlreadyDone {
  /// What has happened already.
  var sentence: String {
    switch self {
    case .proformaIssued: "The proforma invoice is already issued."
    case .workBegun: "Work has already begun."
    case .extraAnswered(let number), .changeAnswered(let number): "Change \(number) is already answered."
    case .sampleMade: "The sample is already made."
    case .sampleConfirmed: "The sample is already confirmed."
    case .sampleQuoted: "The sample is already quoted. Charge anything beyond that by itself."
    case .sampleSent: "The sample is already sent."
    case .sent: "The parcel is already sent."
    case .packed: "The goods are already packed."
    case .delivered: "The delivery is already recorded."
    case .parcelRefused: "The refused parcel is already recorded."
    case .parcelRecorded(let tracking): "Parcel \(tracking) is already recorded, and its cost charged once."
    case .settled: "The final price is already settled."
    case .picked: "The goods are already picked."
    case .cartOrdered: "The cart is already ordered."
    case .notOnHold(let number): "Payment \(number) is not on hold."
    case .drawn(let number): "A check was already drawn for payment \(number)."
    case .foundUnusual(let work): "The work is already marked as \(work.spelled)."
    case .clockStands: "The clock is already stopped."
    case .clockRuns: "The clock is already running."
    case .certified(let report): "Certificate \(report.laboratory) \(report.number) is already recorded."
    case .problemSolved(let number): "Problem \(number) is already solved."
    case .nothingOpen: "Nothing is left to pay on this order."
    case .carrierAnswered: "The carrier's answer is already recorded."
    case .remedyChosen: "A remedy is already chosen."
    case .pieceBack: "The piece is already back."
    case .noCostAwaited: "No cost awaits an answer."
    case .noConsentAwaited: "No final price awaits consent."
    case .produced: "Production is already finished."
    case .priceLocked: "The price is locked."
    case .alloyQuoted(let alloy): "\(alloy) is the alloy that is quoted."
    case .changedPriceGone(let number):
      "The price that change \(number) belongs to has been replaced. Put the change into a new quote."
    case .changesByProposalOnly: "Production has begun. Propose a change with its cost and days instead."
    case .productionStarted: "Production has already begun."
    case .printMade: "The print or the wax is already recorded."
    }
  }
}
