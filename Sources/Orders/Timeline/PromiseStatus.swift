import HousePolicies
import Quantities

/// A promised step of an order: what started its clock, when it is due, and whether it was kept.
public struct PromiseStatus: Sendable, Hashable {
  /// For what.
  public let step: PromisedStep
  /// What started the clock.
  public let clock: ClockStart
  /// The promise: since when, the time shown, the breach.
  public let promise: Promise
  /// A later time that the client was told, where one was.
  public let announced: AnnouncedDelay?
  /// The days that changes which the client accepted add.
  public let addedDays: Int
  /// When it was done; nil while it is not.
  public let doneAt: UTCInstant?
  /// The rules that promise it.
  public let rules: [RuleID]

  /// The last moment as it was promised, with the days of accepted changes.
  public let extended: UTCInstant

  /// The last moment at which it is kept: as announced anew, or as promised with the days of accepted changes.
  public var dueAt: UTCInstant { announced?.until ?? extended }

  /// Whether it was done late, or is not done and late by now.
  public func isLate(asOf: UTCInstant) -> Bool { (doneAt ?? asOf) > dueAt }
}

extension Order {
  /// The promises whose clock has started and does not stand, in the order in which the house makes them.
  public func promises(under policy: HousePolicy) -> [PromiseStatus] {
    policy.promises.compactMap { ruled in
      guard ruled.term.applies(to: kind), promises(ruled.term.step), let start = started(ruled.term.clock),
        let promise = promise(ruled.term, from: start, under: policy)
      else { return nil }
      return PromiseStatus(
        step: ruled.term.step, clock: ruled.term.clock, promise: promise,
        announced: announcedDelay(of: ruled.term.step, breach: promise.breach, under: policy),
        addedDays: addedDays(ruled.term.step),
        doneAt: done(ruled.term.step), rules: ruled.rules,
        extended: policy.calendar.moment(addedDays(ruled.term.step), daysAfter: promise.breach))
    }
  }

  /// Changes add their days to the making of the pieces.
  func addedDays(_ step: PromisedStep) -> Int {
    switch step {
    case .production, .bulk, .madeAndShipped:
      acceptedChanges.reduce(customizations.filter { $0.state == .agreed }.reduce(0) { $0 + $1.days }) { $0 + $1.days }
    case .details, .artwork, .handDesign, .cad, .print, .sample, .qualityControl, .picking, .shipping: 0
    }
  }

  /// When a clock started; nil while it has not.
  func started(_ clock: ClockStart) -> UTCInstant? {
    switch clock {
    case .submission: openedAt
    case .feesPaid: milestones.feesPaid
    case .artworkConfirmed: milestones.artworkConfirmed
    case .cadApproved: milestones.cadApproved
    case .firstPayment: milestones.firstPayment
    case .detailsConfirmed: milestones.detailsConfirmed
    case .produced: milestones.produced
    case .shipped: milestones.shipped
    }
  }

  /// When a promised step was done; nil while it is not, or where the order does not record it.
  func done(_ step: PromisedStep) -> UTCInstant? {
    switch step {
    case .details: milestones.detailsConfirmed
    case .artwork, .handDesign: milestones.artworkConfirmed
    case .cad: rounds.first?.submittedAt
    case .print: milestones.cadApproved
    case .sample: kind == .wholesale ? milestones.shipped : sample.finishedAt
    case .production, .bulk: milestones.produced
    case .qualityControl: milestones.picturesShown
    case .picking: milestones.picked
    case .madeAndShipped: milestones.shipped
    case .shipping: milestones.delivered
    }
  }
}
