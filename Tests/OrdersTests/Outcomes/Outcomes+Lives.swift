import English
import HousePolicies
import Orders
import Quantities
import Testing

extension Outcomes {
  /// An account, with commands drawn by chance.
  mutating func probeAccounts() throws {
    let (policy, digests) = (
      policy, try ["a", "b"].map { try #require(SecretDigest(String(repeating: $0, count: 64))) }
    )
    let opening = OpenedAccount(
      id: try #require(AccountID("harbour")), house: policy.house, currency: policy.currency,
      client: Client(name: "Harbour", email: "buyer@harbour.example"), userName: "harbour")
    for seed in 1...UInt64(6) {
      about = "account \(seed)"
      var chance = AftercareChance(state: seed)
      var now = try Given.moment(begun)
      var account = try #require(
        ClientAccount(folding: try ClientAccount.open(opening, by: Given.customer, asOf: now)))
      for _ in 0..<25 {
        now = now.adding(milliseconds: chance.one(of: [0, 3_600_000, 3_600_001]))
        let (command, actor, asOf, before) = (chance.profileCommand(digests), chance.actor(), now, account)
        let entries = try decidedAccount {
          try before.decide(.profile(command), by: actor, under: policy, asOf: asOf)
        }
        for entry in entries { account.apply(entry) }
        try say(account.deadlines(under: policy).map(Self.words).joined(separator: "; "))
      }
    }
  }

  /// Cases on delivered orders, with commands drawn by chance.
  mutating func probeCases() throws {
    let policy = policy
    let kind = try #require(policy.ways.first).kind
    for seed in 1...UInt64(60) {
      about = "case \(seed)"
      var chance = AftercareChance(state: seed)
      let order = try Given.order(
        policy.house, kind, total: "500", placed: begun, at: chance.one(of: [.delivered, .delivered, .shipped]),
        received: begun)
      var now = order.openedAt.adding(milliseconds: chance.one(of: [0, 3_600_000, 90_000_000]))
      let (complaint, asOf) = (chance.complaint(), now)
      let opened = try decidedCase {
        try AfterSalesCase.open(complaint, on: order, earlier: [], by: Given.customer, under: policy, asOf: asOf)
      }
      guard !opened.isEmpty else { continue }
      var subject = try #require(AfterSalesCase(folding: opened))
      for _ in 0..<16 {
        if chance.one(of: [true, false, false]) { now = now.adding(milliseconds: max(0, chance.span())) }
        for entry in subject.dueActions(under: policy, by: Given.clock, asOf: now) {
          try say("\(entry.sentence) \(entry.rules.texts)")
          subject.apply(entry)
        }
        let (command, actor, asOf, before) = (chance.caseCommand(subject), chance.actor(), now, subject)
        let entries = try decidedCase {
          try before.decide(command, on: order, by: actor, under: policy, asOf: asOf)
        }
        for entry in entries { subject.apply(entry) }
        try say(subject.deadlines(under: policy).map(Self.words).joined(separator: "; "))
      }
    }
  }

  /// Orders of each kind, lived through by chance, with their promised dates.
  mutating func probeLives() throws {
    for kind in policy.ways.map(\.kind) {
      for seed in 1...UInt64(10) { try live(kind, seed) }
    }
  }

  private mutating func live(_ kind: OrderKind, _ seed: UInt64) throws {
    about = "\(kind.rawValue) order \(seed)"
    var chance = Chance(seed: seed)
    var now = try Given.moment("2026-03-02T09:00:00Z")
    let policy = policy
    let opening = try Workbench.opening(policy, kind) { chance.intake(&$0, kind) }
    let begun = now
    let opened = try decidedOrder { try Order.open(opening, by: Workbench.client, under: policy, asOf: begun) }
    guard !opened.isEmpty else { return }
    var order = try #require(Order(folding: opened))
    for step in 1...120 where !order.isClosed {
      now = now.adding(milliseconds: chance.pause(kind))
      let (command, actor) = try chance.command(for: order, under: policy, now)
      let (before, asOf) = (order, now)
      let entries = try decidedOrder { try before.decide(command, by: actor, under: policy, asOf: asOf) }
      for entry in entries { order.apply(entry) }
      if step.isMultiple(of: 10) || !entries.isEmpty { try sayDates(of: order) }
    }
  }

  /// What comes next and the promised dates.
  private mutating func sayDates(of order: Order) throws {
    try say("next \(order.next(under: policy)), outstanding \(order.outstanding)")
    for status in order.promises(under: policy) {
      let promise = status.promise
      try say(
        "\(status.step.rawValue) from \(status.clock.rawValue) at \(promise.startedAt): \(promise.shownUntil), "
          + "\(promise.breach), \(promise.extended.map { "\($0)" } ?? "-"), \(status.dueAt) \(status.rules.texts)")
    }
    try say(order.deadlines(under: policy).map(Self.words).joined(separator: "; "))
  }

  private static func words(_ deadline: Deadline) -> String {
    "\(deadline.duty) \(deadline.shown) \(deadline.last.map { "\($0)" } ?? "-") \(deadline.rules.texts)"
  }
}

private let begun = "2026-03-02T08:00:00Z"
