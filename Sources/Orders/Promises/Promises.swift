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

extension Order {
  /// The promise of a step from the moment that started its clock, as this order has it.
  ///
  /// The clock stands while it is paused; in a cart the item that takes longest rules, where the house says so.
  /// - Returns: nil while a pause that has not ended holds it up.
  func promise(_ terms: PromiseTerms, from start: UTCInstant, under policy: HousePolicy) -> Promise? {
    let range = slowestItem(of: terms, under: policy) ?? terms.range
    return range.promise(startingAt: start, pauses: pauses, calendar: policy.calendar)
  }

  /// Whether the order has what is promised: its steps, and a parcel into the countries that the promise is for.
  func promises(_ terms: PromiseTerms) -> Bool {
    uses(terms.step) && sells(terms.step) && (shipment.map { terms.applies(to: $0.country) } ?? terms.countries.isEmpty)
  }

  /// Whether the work was found unusual while the usual time ran; found later, it excuses nothing.
  func isUnusual(_ terms: PromiseTerms, until breach: UTCInstant) -> Bool {
    unusualWork.contains { terms.unusual.contains($0.work) && $0.foundAt <= breach }
  }

  /// Whether the order uses the step at all: a hand design, a print or a wax only where they were asked for.
  func uses(_ step: PromisedStep) -> Bool {
    switch step {
    case .handDesign: intake.uses(.handDesign)
    case .artwork: !intake.uses(.handDesign)
    case .print: intake.uses(.print) || intake.uses(.wax)
    case .details, .cad, .sample, .sampleShipping, .production, .bulk, .qualityControl, .picking, .madeAndShipped,
      .shipping:
      true
    }
  }

  /// Whether the order has the step: in a cart, samples and pieces each have a time of their own.
  private func sells(_ step: PromisedStep) -> Bool {
    guard kind == .wholesale else { return true }
    switch step {
    case .sample: return cart.contains(where: \.isSample)
    case .madeAndShipped: return cart.contains { !$0.isSample }
    case .details, .artwork, .handDesign, .cad, .print, .sampleShipping, .production, .bulk, .qualityControl, .picking,
      .shipping:
      return true
    }
  }

  /// The time of the item that takes longest; nil where no item has a time of its own.
  private func slowestItem(of terms: PromiseTerms, under policy: HousePolicy) -> PromisedRange? {
    guard terms.step == .madeAndShipped, policy.kinds.carts?.slowestItemRules.term == true,
      let longest = cart.compactMap(\.workingDays).max()
    else { return nil }
    return try? PromisedRange(from: .workingDays(longest), to: .workingDays(longest))
  }

  /// The later time that a client was told for a step, where it counts.
  ///
  /// Where only unusual work takes as long as is told, nothing else excuses a later time. Where the house owes a notice
  /// before the promised time ends, one that comes later excuses nothing.
  func announcedDelay(of terms: PromiseTerms, breach: UTCInstant, under policy: HousePolicy) -> AnnouncedDelay? {
    let step = terms.step
    if terms.takesLongerAsTold && !unusualWork.contains(where: { terms.unusual.contains($0.work) }) { return nil }
    let told = delays.filter { $0.step == step }
    guard policy.kinds.customization?.delayNeedsNotice.term == true else { return told.last }
    var (counted, due): (AnnouncedDelay?, UTCInstant) = (
      nil, policy.calendar.moment(addedDays(step), daysAfter: breach)
    )
    for delay in told where delay.announcedAt <= due { (counted, due) = (delay, delay.until) }
    return counted
  }
}
