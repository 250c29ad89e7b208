import English
import Foundation
import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Testing

/// Random requests, cases and accounts of a house, with the laws held after each command.
struct AftercareSimulation {
  let policy: HousePolicy
  var chance: AftercareChance
  /// The rules that granted or refused something.
  var exercised: Set<RuleID> = []

  init(_ policy: HousePolicy, seed: UInt64) {
    self.policy = policy
    chance = AftercareChance(state: seed)
  }

  mutating func run() throws {
    let stage = chance.one(
      of: Stage.allCases.filter { ![.designing, .designApproved, .cancelled].contains($0) } + [.delivered, .delivered])
    let start = "2026-03-02T08:00:00Z"
    let kind = try #require(policy.ways.first).kind
    var order = try Given.order(policy.house, kind, total: "500", placed: start, at: stage, received: start)
    var now = order.openedAt
    for _ in 0..<3 {
      now = now.adding(milliseconds: max(0, chance.span()))
      try ask(&order, at: now)
    }
    for _ in 0..<6 {
      var cases: [AfterSalesCase] = []
      var later = chance.one(of: [order.openedAt, order.openedAt, now]).adding(milliseconds: max(0, chance.span()))
      for _ in 0..<3 { try open(&cases, on: order, from: &later) }
      let back = cases.reduce(order.refunded.minorUnits) { $0 + $1.refundGranted.minorUnits }
      #expect(back <= order.received.minorUnits, "refunds never exceed what was paid")
    }
  }

  private mutating func ask(_ order: inout Order, at now: UTCInstant) throws {
    for request in StageRequest.allCases {
      let verdict = order.verdict(request, under: policy, asOf: now)
      #expect(verdict.keeps.minorUnits + verdict.givesBack.minorUnits == order.ledger.held.minorUnits)
      #expect(verdict.givesBack.minorUnits >= 0)
    }
    let command = chance.request(order.currency)
    let (actor, before, policy) = (chance.actor(), order, policy)
    guard let entries = grantedOfOrder({ try before.decide(command, by: actor, under: policy, asOf: now) }) else {
      return
    }
    for entry in entries { order.apply(entry) }
    #expect(Laws.broken(by: order) == [])
    if let end = order.cancellation {
      #expect(order.due.minorUnits == -end.givesBack.minorUnits)
      #expect(end.keeps.minorUnits >= 0 && end.givesBack.minorUnits >= 0)
    }
  }

  private mutating func open(_ cases: inout [AfterSalesCase], on order: Order, from now: inout UTCInstant) throws {
    let (complaint, actor, asOf, earlier) = (chance.complaint(), chance.actor(), now, cases)
    let policy = policy
    let opened = granted {
      try AfterSalesCase.open(complaint, on: order, earlier: earlier, by: actor, under: policy, asOf: asOf)
    }
    guard var written = opened else { return }
    var subject = try #require(AfterSalesCase(folding: written))
    for _ in 0..<14 {
      if chance.one(of: [true, false, false]) { now = now.adding(milliseconds: max(0, chance.span())) }
      let (command, actor, asOf, before) = (chance.caseCommand(subject), chance.actor(), now, subject)
      let due = subject.dueActions(under: policy, by: Given.clock, asOf: now)
      let entries =
        due.isEmpty
        ? granted { try before.decide(command, on: order, by: actor, under: policy, asOf: asOf) } ?? [] : due
      exercised.formUnion(due.flatMap(\.rules))
      #expect(!before.isClosed || entries.isEmpty, "nothing follows the end of a case")
      for entry in entries { subject.apply(entry) }
      written += entries
      #expect(subject.ledger.sum == 0)
      #expect(subject.refundGranted.minorUnits <= subject.opening.held.minorUnits)
      if !due.isEmpty { #expect(subject.dueActions(under: policy, by: Given.clock, asOf: now).isEmpty) }
    }
    #expect(AfterSalesCase(folding: written) == subject, "the journal folded anew is the case")
    cases.append(subject)
  }

  mutating func keepAccount() throws {
    let digests = try ["a", "b", "c"].map { try #require(SecretDigest(String(repeating: $0, count: 64))) }
    let opening = OpenedAccount(
      id: try #require(AccountID("harbour")), house: policy.house,
      currency: policy.currency, client: Client(name: "Harbour", email: "buyer@harbour.example"), userName: "harbour")
    var now = try Given.moment("2026-03-02T08:00:00Z")
    var written = try ClientAccount.open(opening, by: Given.customer, asOf: now)
    var account = try #require(ClientAccount(folding: written))
    let policy = policy
    for _ in 0..<20 {
      now = now.adding(milliseconds: chance.one(of: [0, 3_600_000, 3_600_001]))
      let (command, actor, asOf, before) = (chance.profileCommand(digests), chance.actor(), now, account)
      let entries =
        grantedOfAccount { try before.decide(.profile(command), by: actor, under: policy, asOf: asOf) } ?? []
      for entry in entries { account.apply(entry) }
      written += entries
    }
    #expect(ClientAccount(folding: written) == account)
  }

  /// What a command gives, or nil where it is refused; either way the rules behind it are noted.
  private mutating func granted(_ decide: () throws -> [CaseEntry]) -> [CaseEntry]? {
    note(decide, \.rules)
  }

  private mutating func grantedOfAccount(_ decide: () throws -> [AccountEntry]) -> [AccountEntry]? {
    note(decide, \.rules)
  }

  private mutating func grantedOfOrder(_ decide: () throws -> [OrderEntry]) -> [OrderEntry]? {
    note(decide, \.rules)
  }

  private mutating func note<Entry>(_ decide: () throws -> [Entry], _ rules: (Entry) -> [RuleID]) -> [Entry]? {
    do {
      let entries = try decide()
      exercised.formUnion(entries.flatMap(rules))
      return entries
    } catch let refusal as OrderRefusal {
      exercised.formUnion(refusal.rules)
      #expect(!refusal.sentence.isEmpty)
      return nil
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }
}

@Suite struct AftercareSimulationTests {
  /// The seeded share; the soak runs the whole.
  private static var runs: Int {
    ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 150 : 100_000
  }

  @Test(arguments: HousePolicy.houses.map(\.name))
  func `random requests, cases and accounts keep the laws and leave no rule of aftercare unexercised`(house: String)
    throws
  {
    let policy = try Given.policy(house)
    var simulation = AftercareSimulation(policy, seed: 20_260_302)
    for _ in 0..<Self.runs {
      try simulation.run()
      try simulation.keepAccount()
    }
    let chapters = policy.explanation.drop { $0.heading != "If you cancel" }
    let stated = Set(chapters.flatMap(\.sentences).flatMap(\.rules))
    // Messages about steps before the sale belong to the simulation of orders.
    let elsewhere = Set(policy.aftercare.messages.filter { $0.term.isBeforeTheSale }.flatMap(\.rules).map(\.text))
    let left = stated.subtracting(simulation.exercised).map(\.text).filter { !elsewhere.contains($0) }
    #expect(left.sorted() == [], "seed 20260302")
  }
}

extension MessageKind {
  /// Whether it is about a step before the sale.
  fileprivate var isBeforeTheSale: Bool { [.orderConfirmed, .delayNotice, .tracking].contains(self) }
}
