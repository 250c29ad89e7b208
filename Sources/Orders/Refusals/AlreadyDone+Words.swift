import HousePolicies

extension AlreadyDone: CustomStringConvertible {
  /// What has happened, in words.
  public var description: String {
    switch self {
    case .proformaIssued: "the proforma invoice is issued"
    case .workBegun: "the work has begun"
    case .extraAnswered(let number): "change \(number) is answered"
    case .sampleMade: "the sample is made"
    case .sampleConfirmed: "the sample is confirmed"
    case .sampleQuoted: "the sample is quoted; what it costs beyond that is a charge of its own"
    case .sampleSent: "the sample is sent"
    case .sent: "it is sent"
    case .packed: "it is packed"
    case .delivered: "the client has it"
    case .parcelRefused: "the parcel was refused"
    case .settled: "the final price stands"
    case .picked: "it is picked"
    case .cartOrdered: "the cart is ordered"
    case .notOnHold(let number): "payment \(number) is not on hold"
    case .drawn(let number): "payment \(number) was drawn for"
    case .foundUnusual(let work): "the work was found \(work.rawValue.spaced)"
    case .clockStands: "the clock stands"
    case .clockRuns: "the clock runs"
    case .certified(let name): "certificate \(name) is recorded"
    case .problemSolved(let number): "problem \(number) is solved"
    case .nothingOpen: "nothing of the order is open"
    case .carrierAnswered: "the carrier has answered"
    case .remedyChosen: "a remedy is chosen"
    case .pieceBack: "the piece is back"
    case .noCostAwaited: "no cost awaits an answer"
    case .noConsentAwaited: "no final price awaits consent"
    case .produced: "production is finished"
    case .priceLocked: "the price is locked"
    case .alloyQuoted(let alloy): "\(alloy) is what is quoted"
    case .changeAnswered(let number): "change \(number) was answered"
    case .changedPriceGone(let number): "the price that change \(number) is of no longer stands; quote it anew with it"
    case .changesByProposalOnly: "production has begun, so that what is wanted changes by a proposed change only"
    case .productionStarted: "production has begun"
    case .printMade: "the print or the wax is made"
    }
  }
}
