import HouseCalendar
import HousePolicies
import Quantities

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
