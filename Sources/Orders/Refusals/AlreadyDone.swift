import HousePolicies

/// What has happened already, so that a command comes too late or twice.
public enum AlreadyDone: Sendable, Hashable {
  /// The proforma invoice is issued.
  case proformaIssued
  /// The work on a stock item has begun.
  case workBegun
  /// The client answered the extra fee of a change.
  case extraAnswered(change: Int)
  /// The sample is made.
  case sampleMade
  /// The sample is confirmed.
  case sampleConfirmed
  /// The sample is quoted.
  case sampleQuoted
  /// The sample is sent.
  case sampleSent
  /// The parcel is sent.
  case sent
  /// The goods are packed.
  case packed
  /// The client has the parcel.
  case delivered
  /// The buyer refused the parcel.
  case parcelRefused
  /// A parcel with that tracking number is recorded, and charged.
  case parcelRecorded(String)
  /// The final price stands.
  case settled
  /// The goods are picked.
  case picked
  /// The cart is ordered.
  case cartOrdered
  /// A payment is not on hold.
  case notOnHold(payment: Int)
  /// It was drawn for a payment.
  case drawn(payment: Int)
  /// The work was found unusual.
  case foundUnusual(UnusualWork)
  /// The clock stands.
  case clockStands
  /// The clock runs.
  case clockRuns
  /// A certificate is recorded.
  case certified(Certificate)
  /// A problem with an account is solved.
  case problemSolved(Int)
  /// Nothing of the order is open.
  case nothingOpen
  /// The carrier has answered.
  case carrierAnswered
  /// A remedy is chosen.
  case remedyChosen
  /// The piece is back.
  case pieceBack
  /// No cost awaits an answer.
  case noCostAwaited
  /// No final price awaits consent.
  case noConsentAwaited
  /// Production is finished.
  case produced
  /// The price is locked.
  case priceLocked
  /// An alloy is the quoted one.
  case alloyQuoted(String)
  /// The client answered a change.
  case changeAnswered(Int)
  /// The price that a change is of no longer stands.
  case changedPriceGone(change: Int)
  /// Production has begun: what is wanted changes by a proposed change only.
  case changesByProposalOnly
  /// Production has begun.
  case productionStarted
  /// The print or the wax is made.
  case printMade
}

extension AlreadyDone {
  /// Whether a command comes twice or too late, or there is nothing that it could be about.
  public var category: RefusalCategory {
    switch self {
    case .proformaIssued, .extraAnswered, .sampleMade, .sampleConfirmed, .sampleQuoted, .sampleSent, .sent, .packed,
      .delivered, .parcelRefused, .parcelRecorded, .settled, .picked, .cartOrdered, .drawn, .foundUnusual, .clockStands,
      .clockRuns,
      .certified, .problemSolved, .carrierAnswered, .remedyChosen, .pieceBack, .produced, .alloyQuoted,
      .changeAnswered, .productionStarted, .printMade:
      .alreadyDone
    case .workBegun, .priceLocked, .changesByProposalOnly: .tooLate
    case .notOnHold, .nothingOpen, .noCostAwaited, .noConsentAwaited, .changedPriceGone: .conflict
    }
  }
}
