import HouseFiles
import HousePolicies

extension PolicyReader {
  /// Promised times; each kind of order has at most one for a step, and a gate that starts its clock.
  func promises(_ ways: [OrderWay]) -> [Ruled<PromiseTerms>] {
    var promised: Set<PromisedFor> = []
    return top.list("promises", keys: ["for", "kinds", "clock", "from", "to", "extended-to", "rule"]).compactMap {
      entry in
      let rules = entry.rules()
      let kinds =
        entry.isWord("all", "kinds") ? [] : entry.nonEmpty(entry.words("kinds", of: KindOfOrder.self), "kinds")
      let range = range(entry)
      guard let step = entry.wordIfKnown("for", of: PromisedStep.self),
        let clock = entry.wordIfKnown("clock", of: ClockStart.self), let range
      else { return nil }
      // Without any way, that is what is told.
      for kind in kinds where !ways.isEmpty && !ways.contains(where: { $0.kind == kind }) {
        let words = "the house has no way for \(kind.rawValue)"
        entry.report(.contradiction(words, whatToDo: "leave that kind out, or add its way"), "kinds")
      }
      for way in ways where kinds.isEmpty || kinds.contains(way.kind) {
        if !promised.insert(PromisedFor(step: step, kind: way.kind)).inserted {
          entry.report(.repeatedEntry("a time for \(step.rawValue) of \(way.kind.rawValue)"), "for")
        }
        guard let gate = clock.gate, way.gate(gate) == nil else { continue }
        let words = "the way of \(way.kind.rawValue) has no gate \(gate.rawValue), so that this clock never starts"
        entry.report(.contradiction(words, whatToDo: "name another clock or other kinds"), "clock")
      }
      return Ruled(PromiseTerms(step: step, kinds: kinds, clock: clock, range: range), under: rules)
    }
  }

  private func range(_ entry: Section) -> PromisedRange? {
    let (from, to, extended) = (entry.span("from"), entry.span("to"), entry.spanOrNone("extended-to"))
    do throws(PromisedRangeFault) {
      return try PromisedRange(from: from, to: to, extendedTo: extended)
    } catch {
      entry.report(.contradiction(error.description, whatToDo: "correct the range"), "to")
      return nil
    }
  }
}

/// What a promise is for; a second one would leave open which of them counts.
private struct PromisedFor: Hashable {
  let step: PromisedStep
  let kind: KindOfOrder
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
    case .shipped: .shipped
    }
  }
}
