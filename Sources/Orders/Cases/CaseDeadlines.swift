import HouseCalendar
import HousePolicies
import Quantities

extension AfterSalesCase {
  /// The last moment at which the client's response to the house's reply counts; nil where none is awaited.
  ///
  /// Once a remedy is chosen nothing waits for the client's word, and the case does not close by itself.
  public func responseEnds(under policy: HousePolicy) -> UTCInstant? {
    guard !isClosed, chosen == nil, awaitingReplySince == nil, let replied = repliedAt,
      let window = policy.aftercare.disputes.response
    else { return nil }
    return window.term.lastMoment(since: replied, calendar: policy.calendar)
  }

  /// What is due in the case: the house's reply, and what is owed to the client.
  public func deadlines(under policy: HousePolicy, pauses: [Pause] = []) -> [Deadline] {
    reply(under: policy, pauses) + owed(under: policy)
  }

  /// What the house owes the client: money at once, a chosen remedy from when it was chosen.
  ///
  /// No house publishes a time for either, so that each is shown with the day on which it came to be owed.
  private func owed(under policy: HousePolicy) -> [Deadline] {
    guard !isClosed, let since = owedSince else { return [] }
    let back = ledger.receivable.minorUnits
    var duties: [Deadline.Duty] = back < 0 ? [.caseRefund(Money(minorUnits: -back, currency))] : []
    if let chosen, undone(isProven: []) != nil { duties.append(.caseRemedy(chosen.remedy)) }
    let day = policy.calendar.date(of: since)
    return duties.map {
      Deadline(
        duty: $0, startedBy: .clientsWord, startedAt: since, shown: day, breach: policy.calendar.endOfDay(day),
        toldAnew: nil, rules: opening.outcome.rules)
    }
  }

  private func reply(under policy: HousePolicy, _ pauses: [Pause]) -> [Deadline] {
    guard !isClosed, let since = awaitingReplySince, let reply = policy.aftercare.disputes.reply else { return [] }
    let last = policy.calendar.deadline(reply.term, after: since)
    return [
      Deadline(
        duty: .reply, startedBy: .clientsWord, startedAt: since, shown: policy.calendar.date(of: last),
        breach: policy.calendar.deadline(reply.term, after: since, pauses: pauses), toldAnew: nil, rules: reply.rules)
    ]
  }

  /// The deadlines that are broken at a moment.
  public func breaches(under policy: HousePolicy, asOf: UTCInstant, pauses: [Pause] = []) -> [Deadline] {
    deadlines(under: policy, pauses: pauses).filter { $0.isBroken(asOf: asOf) }
  }

  /// What happens by itself until a moment: the case closes where no response came in time.
  ///
  /// A response at the last moment wins, so that the case closes from the next millisecond on. Once its entries are
  /// appended there is nothing more to do: it may be asked as often as one likes.
  /// The actor is who carries the clock.
  public func dueActions(under policy: HousePolicy, by actor: Actor, asOf: UTCInstant) -> [CaseEntry] {
    guard let end = responseEnds(under: policy), asOf > end, asOf >= lastEntryAt,
      let window = policy.aftercare.disputes.response
    else {
      return []
    }
    let clock = CaseDecider(
      subject: self, orderHolds: opening.held, actor: actor, policy: policy, asOf: asOf)
    let closing = clock.grant(.closedByItself(responseEnded: end), under: window.rules)
    return [closing] + clock.messages(after: [closing])
  }
}

extension CaseDecider {
  /// The messages that the house's rules ask for after what was granted, each as an entry of its own.
  func messages(after granted: [CaseEntry]) -> [CaseEntry] {
    granted.compactMap { entry in
      guard let (kind, facts) = content(entry.event), let rules = policy.aftercare.rules(for: kind) else { return nil }
      let all = [MessageFact(.afterSalesCase, "\(subject.id)")] + facts
      let message = Message(to: subject.opening.client.email, kind: kind, facts: all, because: rules)
      return CaseEntry(.message(message), at: entry.at, by: entry.by, under: rules)
    }
  }

  private func content(_ event: CaseEvent) -> (MessageKind, [MessageFact])? {
    switch event {
    case .opened(let opening): (.caseOpened, [MessageFact(.what, opening.complaint.fault.rawValue)])
    case .replied(let words): (.caseReply, [MessageFact(.what, words)])
    case .money(.refunded(let refund, _)): (.refunded, [MessageFact(.givesBack, "\(refund.amount)")])
    case .closed(let reason): (.caseClosed, [MessageFact(.reason, reason)])
    case .closedByItself(let end): (.caseClosed, [MessageFact(.until, "\(policy.calendar.date(of: end))")])
    case .inquiry, .remedy, .money, .responded, .message: nil
    }
  }
}
