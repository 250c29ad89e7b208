import HousePolicies
import Orders

/// How often each command, event and refusal came in a simulation.
struct Exercised {
  private(set) var commands: [String: Int] = [:]
  private(set) var events: [String: Int] = [:]
  private(set) var refusals: [String: Int] = [:]
  /// How often each rule of the house granted, refused or answered something.
  private(set) var rules: [RuleID: Int] = [:]
  private(set) var orders = 0
  private(set) var closed = 0

  mutating func take(_ command: OrderCommand) { commands[Self.name(command, depth: 2), default: 0] += 1 }

  mutating func take(_ entries: [OrderEntry]) {
    for entry in entries {
      events[entry.event.name, default: 0] += 1
      take(entry.rules)
    }
  }

  mutating func take(_ ids: [RuleID]) {
    for id in ids { rules[id, default: 0] += 1 }
  }

  mutating func take(_ refusal: OrderRefusal) {
    refusals[Self.name(refusal.reason, depth: 1), default: 0] += 1
    take(refusal.rules)
  }

  mutating func finished(_ order: Order) {
    orders += 1
    closed += order.isClosed ? 1 : 0
  }

  /// The name of a case, and of the one within it.
  static func name(_ value: Any, depth: Int) -> String {
    guard depth > 0, let child = Mirror(reflecting: value).children.first else {
      return depth > 0 && Mirror(reflecting: value).displayStyle == .enum ? "\(value)" : ""
    }
    let inner = Mirror(reflecting: child.value).displayStyle == .enum ? name(child.value, depth: depth - 1) : ""
    return [child.label ?? "", inner].filter { !$0.isEmpty }.joined(separator: ".")
  }

  /// The counts in one block of text, the rarest first.
  func report(_ house: String) -> String {
    func lines(_ counts: [String: Int]) -> String {
      counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
    return """
      \(house): \(orders) orders lived through, \(closed) closed
        \(commands.count) commands: \(lines(commands))
        \(events.count) events: \(lines(events))
        \(refusals.count) refusals: \(lines(refusals))
        \(rules.count) rules: \(lines(Dictionary(uniqueKeysWithValues: rules.map { ($0.text, $1) })))
      """
  }
}
