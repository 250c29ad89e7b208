import HousePolicies
import Quantities

extension Order {
  /// When the order was placed and confirmed, by which the house's windows are counted; nil while it is not.
  ///
  /// A stock item to be customized is placed by submitting it, which opens the order, whatever is quoted when. All else
  /// is placed by accepting its price: a cart with the client's order sheet at once. A price that is accepted anew, since
  /// what it rested on changed, places it anew.
  public var placedAt: UTCInstant? {
    switch kind {
    case .customizedStock: openedAt
    case .bespoke, .sampleThenBulk, .reorder, .wholesale: acceptedOffer?.acceptedAt
    }
  }

  /// Since when a window of the house runs; nil while the order is not placed.
  func windowStart(_ clock: ClockStart) -> UTCInstant? {
    switch clock {
    case .submission: placedAt
    case .feesPaid, .artworkConfirmed, .cadApproved, .firstPayment, .detailsConfirmed, .produced, .sampleSent, .shipped:
      started(clock)
    }
  }
}
