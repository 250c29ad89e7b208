import HouseCalendar
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
  /// Whether the work was found unusual in time, so that the longest time counts.
  public let isExtended: Bool
  /// A later time that the client was told, where one was.
  public let announced: AnnouncedDelay?
  /// The days that changes which the client accepted add.
  public let addedDays: Int
  /// When it was done; nil while it is not.
  public let doneAt: UTCInstant?
  /// The rules that promise it.
  public let rules: [RuleID]

  /// The last moment as it was promised: for usual or unusual work, with the days of accepted changes.
  public let promisedUntil: UTCInstant

  /// The last moment at which it is kept: as announced anew, or as promised with the days of accepted changes.
  public var dueAt: UTCInstant { announced?.until ?? promisedUntil }

  /// Whether it was done late, or is not done and late by now.
  public func isLate(asOf: UTCInstant) -> Bool { (doneAt ?? asOf) > dueAt }
}

extension Order {
  /// The promises whose clock has started and does not stand, in the order in which the house makes them.
  public func promises(under policy: HousePolicy) -> [PromiseStatus] {
    policy.promises.compactMap { ruled in
      guard ruled.term.applies(to: kind), promises(ruled.term), let start = started(ruled.term.clock),
        let promise = promise(ruled.term, from: start, under: policy)
      else { return nil }
      return PromiseStatus(
        step: ruled.term.step, clock: ruled.term.clock, promise: promise,
        isExtended: isUnusual(ruled.term, until: promise.breach),
        announced: announcedDelay(of: ruled.term, breach: promise.breach, under: policy),
        addedDays: addedDays(ruled.term.step), doneAt: done(ruled.term.step), rules: ruled.rules,
        promisedUntil: promisedUntil(ruled.term, promise, under: policy))
    }
  }

  /// The last moment of a promise, for the work as it was found and with the days of accepted changes.
  private func promisedUntil(_ terms: PromiseTerms, _ promise: Promise, under policy: HousePolicy) -> UTCInstant {
    let end = isUnusual(terms, until: promise.breach) ? promise.extended ?? promise.breach : promise.breach
    return policy.calendar.moment(addedDays(terms.step), daysAfter: end)
  }

  /// Changes add their days to the making of the pieces.
  func addedDays(_ step: PromisedStep) -> Int {
    switch step {
    case .production, .bulk, .madeAndShipped:
      acceptedChanges.reduce(customizations.filter { $0.state == .agreed }.reduce(0) { $0 + $1.days }) { $0 + $1.days }
    case .details, .artwork, .handDesign, .cad, .print, .sample, .sampleShipping, .qualityControl, .picking, .shipping:
      0
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
    case .sampleSent: sample.sentAt
    case .shipped: milestones.shipped
    }
  }

  /// When a promised step was done; nil while it is not, or where the order does not record it.
  func done(_ step: PromisedStep) -> UTCInstant? {
    switch step {
    case .details: milestones.detailsConfirmed
    case .artwork, .handDesign: milestones.artworkShown ?? milestones.artworkConfirmed
    case .cad: rounds.first?.submittedAt
    case .print: milestones.printed
    case .sample: kind == .wholesale ? milestones.shipped : sample.finishedAt
    case .sampleShipping: sample.confirmedAt
    case .production, .bulk: milestones.produced
    case .qualityControl: milestones.picturesShown
    case .picking: milestones.picked
    case .madeAndShipped: milestones.shipped
    case .shipping: milestones.delivered
    }
  }
}
