import HousePolicies
import Quantities

/// What an order waits for.
public struct AwaitedGate: Sendable, Hashable {
  /// The first gate that is not passed.
  public let gate: Gate
  /// What is missing for it.
  public let missing: Gate.Missing
  /// The rules that put it there.
  public let rules: [RuleID]
}

extension Order {
  /// The first gate of its way that is not passed; nil where all are, and for an order that is closed or ended.
  public func awaited(under policy: HousePolicy) -> AwaitedGate? {
    if isClosed || ending != nil { return nil }
    for gate in policy.way(kind)?.gates ?? [] {
      if let missing = missing(for: gate.term) {
        return AwaitedGate(gate: gate.term, missing: missing, rules: gate.rules)
      }
    }
    return nil
  }

  /// What is to be done next; every order has just one answer.
  public func next(under policy: HousePolicy) -> NextStep {
    if isClosed { return .closed }
    guard let ending else { return awaited(under: policy).map(NextStep.gate) ?? .closing }
    if let open = openAtEnd { return .money(open) }
    switch ending {
    case .cancelled: return .cancelled
    case .expired, .declined: return .closing
    }
  }

  /// What is owed to either side by the books; nil where nothing is.
  var openAtEnd: Gate.Missing? {
    let due = self.due
    if due.minorUnits > 0 { return .due(due) }
    return due.minorUnits < 0 ? .givingBack(Money(minorUnits: -due.minorUnits, currency)) : nil
  }
}
