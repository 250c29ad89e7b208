import English
import HousePolicies
import Orders
import Quantities
import Testing

/// Orders of one house lived through by chance, and what they exercised.
struct Simulation {
  let policy: HousePolicy
  var kind = OrderKind.bespoke
  private(set) var exercised = Exercised()

  /// Lives one order through, and gives every law that broke, with the seed and the step.
  mutating func live(seed: UInt64, commands: Int = 120) throws -> [String] {
    var chance = Chance(seed: seed)
    var now = try #require(UTCInstant("2026-03-02T09:00:00.000Z"))
    let opening = try Workbench.opening(policy, kind) { chance.intake(&$0, kind) }
    var entries = try Order.open(opening, by: Workbench.client, under: policy, asOf: now)
    guard var order = Order(folding: entries) else { return ["seed \(seed): it does not begin"] }
    exercised.take(entries)
    var afterTheEnd = 0
    for step in 1...commands where afterTheEnd < 8 {
      afterTheEnd += order.isClosed ? 1 : 0
      now = now.adding(milliseconds: chance.pause(kind))
      let (command, actor) = try chance.command(for: order, under: policy, now)
      let (granted, broken) = decided(command, by: actor, order, now)
      if !broken.isEmpty { return broken.map { "seed \(seed), step \(step): \($0)" } }
      for entry in granted { order.apply(entry) }
      entries += granted
      let laws = Laws.broken(by: order) + withoutOneOutcome(order, now)
      if !laws.isEmpty { return laws.map { "seed \(seed), step \(step), \(granted.events): \($0)" } }
      if step % 30 == 0, Order(folding: entries) != order { return ["seed \(seed), step \(step): replay differs"] }
    }
    exercised.finished(order)
    exercised.take(order.promises(under: policy).flatMap(\.rules))
    let replays = [Order(folding: entries), try Laws.replayedThroughJSON(entries)]
    return replays.allSatisfy { $0 == order } ? [] : ["seed \(seed): replay differs at the end"]
  }

  /// What cancelling, giving back and changing would come to now: each has its one outcome, and all of the money in it.
  private mutating func withoutOneOutcome(_ order: Order, _ now: UTCInstant) -> [String] {
    var broken: [String] = []
    for request in StageRequest.allCases {
      let verdict = order.verdict(request, under: policy, asOf: now)
      exercised.take(verdict.rules)
      let (keeps, back) = (verdict.keeps.minorUnits, verdict.givesBack.minorUnits)
      let held = order.ledger.held.minorUnits
      let isWhole = verdict.request == request && keeps >= 0 && back >= 0 && keeps + back == held
      if !isWhole { broken.append("\(request) keeps \(keeps) and gives back \(back)") }
    }
    return broken
  }

  /// What a command gives, and what is wrong with the answer.
  private mutating func decided(
    _ command: OrderCommand, by actor: Actor, _ order: Order, _ now: UTCInstant
  ) -> (granted: [OrderEntry], broken: [String]) {
    exercised.take(command)
    do throws(OrderRefusal) {
      let granted = try order.decide(command, by: actor, under: policy, asOf: now)
      if order.isClosed { return ([], ["an event after the end: \(granted.events)"]) }
      if granted.isEmpty { return ([], ["granted, and nothing comes of it: \(command)"]) }
      exercised.take(granted)
      return (granted, [])
    } catch {
      exercised.take(error)
      let words = error.reason.sentence
      let isSaid = words.count > 10 && words.hasSuffix(".")
      return ([], isSaid ? [] : ["a refusal without words: \(error.reason)"])
    }
  }
}
