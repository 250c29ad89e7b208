import HouseCalendar
import HouseFiles
import HousePolicies

extension PolicyReader {
  private static let promiseKeys = [
    "for", "kinds", "countries", "clock", "from", "to", "extended-to", "extended-for", "rule",
  ]

  /// Promised times; each kind of order has at most one for a step and a country, and a gate that starts its clock.
  func promises(_ ways: [OrderWay]) -> [Ruled<PromiseTerms>] {
    var known: [PromiseTerms] = []
    return top.list("promises", keys: Self.promiseKeys).compactMap { entry in
      let rules = entry.rules()
      guard let terms = promise(entry) else { return nil }
      // Without any way, that is what is told.
      for kind in terms.kinds where !ways.isEmpty && !ways.contains(where: { $0.kind == kind }) {
        let words = "the house has no way for \(kind.rawValue)"
        entry.report(.contradiction(words, whatToDo: "leave that kind out, or add its way"), "kinds")
      }
      for way in ways where terms.applies(to: way.kind) {
        if known.contains(where: { $0.applies(to: way.kind) && $0.isForTheSame(as: terms) }) {
          entry.report(.repeatedEntry("a time for \(terms.step.rawValue) of \(way.kind.rawValue)"), "for")
        }
        guard let gate = terms.clock.gate, way.gate(gate) == nil else { continue }
        let words = "the way of \(way.kind.rawValue) has no gate \(gate.rawValue), so that this clock never starts"
        entry.report(.contradiction(words, whatToDo: "name another clock or other kinds"), "clock")
      }
      known.append(terms)
      return Ruled(terms, under: rules)
    }
  }

  private func promise(_ entry: Section) -> PromiseTerms? {
    let kinds = entry.isWord("all", "kinds") ? [] : entry.nonEmpty(entry.words("kinds", of: OrderKind.self), "kinds")
    let countries = entry.isWord("any", "countries") ? [] : entry.nonEmpty(entry.countries("countries"), "countries")
    let unusual = entry.words("extended-for", of: UnusualWork.self)
    let range = range(entry)
    if entry.isWord("none", "extended-to") != unusual.isEmpty && entry.has("extended-for") {
      let words = unusual.isEmpty ? "nothing makes this time longer" : "nothing is longer for unusual work"
      entry.report(.contradiction(words, whatToDo: "name both, or `none` and an empty list"), "extended-for")
    }
    guard let step = entry.wordIfKnown("for", of: PromisedStep.self),
      let clock = entry.wordIfKnown("clock", of: ClockStart.self), let range
    else { return nil }
    if !countries.isEmpty && clock != .shipped {
      let words = "before the parcel is sent its country does not rule a time"
      entry.report(.contradiction(words, whatToDo: "write `any`, or `clock: shipped`"), "countries")
    }
    return PromiseTerms(
      step: step, kinds: kinds, clock: clock, range: range, unusual: unusual,
      takesLongerAsTold: entry.isWord("told", "extended-to"), countries: countries)
  }

  private func range(_ entry: Section) -> PromisedRange? {
    let (from, to) = (entry.span("from"), entry.span("to"))
    let extended = entry.isWord("told", "extended-to") ? nil : entry.spanOrNone("extended-to")
    do throws(PromisedRangeFault) {
      return try PromisedRange(from: from, to: to, extendedTo: extended)
    } catch {
      entry.report(.contradiction(error.description, whatToDo: "correct the range"), "to")
      return nil
    }
  }

  /// Reports each kind of order that has a deposit and no time for its making, where the client has to know it first.
  func checkProductionTimes(_ ways: [OrderWay], _ promises: [Ruled<PromiseTerms>], _ payment: PaymentTerms) {
    guard top.has("promises"), payment.depositNeeds.term.contains(.productionTime) else { return }
    for way in ways where way.gate(.firstPayment) != nil {
      if promises.contains(where: { $0.term.step.isMaking && $0.term.applies(to: way.kind) }) { continue }
      let words = "nothing says how long the making of \(way.kind.rawValue) takes, which the client has to know first"
      top.report(.contradiction(words, whatToDo: "promise a time for it"), "promises")
    }
  }
}

extension PromiseTerms {
  /// Whether both are for one step and one country, so that it would be open which of them counts.
  fileprivate func isForTheSame(as other: Self) -> Bool {
    step == other.step
      && (countries.isEmpty || other.countries.isEmpty || countries.contains(where: other.applies(to:)))
  }
}

extension ClockStart {
  /// The gate whose passing starts the clock; nil where the clock needs none.
  var gate: Gate? {
    switch self {
    case .submission: nil
    case .feesPaid: .feesPaid
    case .artworkConfirmed: .artworkConfirmed
    case .cadApproved: .cadApproved
    case .firstPayment: .firstPayment
    case .detailsConfirmed: .detailsConfirmed
    case .produced: .produced
    case .sampleSent: .sampleMade
    case .shipped: .shipped
    }
  }
}
