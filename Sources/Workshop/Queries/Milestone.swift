import Orders
import Quantities

/// Something that an order passed, and when.
public struct Milestone: Sendable, Hashable {
  /// What may be passed, in the order of the way.
  public enum Passed: Sendable, Hashable, CaseIterable {
    /// The order was opened.
    case opened
    /// The details were confirmed.
    case detailsConfirmed
    /// The fees before the work were paid.
    case feesPaid
    /// The artwork was confirmed.
    case artworkConfirmed
    /// Every part's CAD was approved.
    case cadApproved
    /// The first payment was there.
    case firstPayment
    /// Production began.
    case productionStarted
    /// The goods were picked.
    case picked
    /// The pieces were made.
    case produced
    /// Pictures were shown.
    case picturesShown
    /// Pictures were checked.
    case picturesApproved
    /// The final price stood.
    case settled
    /// The parcel was handed over.
    case shipped
    /// The client had it.
    case delivered
    /// The sale ended.
    case closed
  }

  /// What.
  public let passed: Passed
  /// When.
  public let at: UTCInstant

  /// All that an order passed, oldest first; of what was passed at one moment the order of the way is kept.
  public static func all(of order: Order) -> [Self] {
    let reached = Passed.allCases.compactMap { passed in passed.moment(of: order).map { Self(passed: passed, at: $0) } }
    return reached.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}

extension Milestone.Passed {
  fileprivate func moment(of order: Order) -> UTCInstant? {
    let passed = order.milestones
    return switch self {
    case .opened: order.openedAt
    case .detailsConfirmed: passed.detailsConfirmed
    case .feesPaid: passed.feesPaid
    case .artworkConfirmed: passed.artworkConfirmed
    case .cadApproved: passed.cadApproved
    case .firstPayment: passed.firstPayment
    case .productionStarted: passed.productionStarted
    case .picked: passed.picked
    case .produced: passed.produced
    case .picturesShown: passed.picturesShown
    case .picturesApproved: passed.picturesApproved
    case .settled: passed.settled
    case .shipped: passed.shipped
    case .delivered: passed.delivered
    case .closed: passed.closed
    }
  }
}
