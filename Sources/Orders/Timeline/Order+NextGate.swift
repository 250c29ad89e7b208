import HousePolicies
import Quantities

/// What an order waits for.
public struct AwaitedGate: Sendable, Hashable {
  /// The first gate that is not passed.
  public let gate: Gate
  /// What is missing for it.
  public let missing: String
  /// The rules that put it there.
  public let rules: [RuleID]
}

extension Order {
  /// The first gate of its way that is not passed; nil where all are.
  public func awaited(under policy: HousePolicy) -> AwaitedGate? {
    for gate in policy.way(kind)?.gates ?? [] {
      if let missing = missing(for: gate.term) {
        return AwaitedGate(gate: gate.term, missing: missing, rules: gate.rules)
      }
    }
    return nil
  }
}
