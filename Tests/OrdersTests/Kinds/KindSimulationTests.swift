import HousePolicies
import Orders
import Quantities
import TestSupport
import Testing

/// Random commands to orders of every kind but the bespoke piece, with the laws held after each that is granted.
@Suite struct `Random commands to an order of each kind` {
  /// Orders of each kind; each goes on until it is closed, or for so many commands.
  private static let (orders, commands) = (8, 2500)

  @Test(arguments: [
    ("alona", OrderKind.sampleThenBulk, "H0", 17...25), ("alona", .reorder, "H0", 26...26),
    ("ten-dollar-customization", .customizedStock, "H2", 1...9), ("ason", .wholesale, "H3", 9...23),
  ])
  func `keep its books, and exercise every rule of its kind`(
    house: String, kind: OrderKind, prefix: String, numbers: ClosedRange<Int>
  ) throws {
    let policy = try rules(of: house)
    var exercised: Set<String> = []
    for seed in 0..<Self.orders {
      try run(policy, kind, seed: UInt64(seed), &exercised)
    }
    for number in numbers {
      let rule = "\(prefix)-\(number < 10 ? "0" : "")\(number)"
      let isExercised = exercised.contains(rule) || Self.byPromiseAlone.contains(rule)
      #expect(isExercised, "\(rule) was never exercised")
    }
  }

  /// Staff who have the client's word for what they do.
  private static let told = Actor(.accountSpecialist, "Mia", clientEvidence: "a recorded call")

  /// Rules that neither grant nor refuse a command: times, which the promises tell, and money that takes two journals.
  private static let byPromiseAlone: Set<String> = ["H2-08", "H3-12", "H3-22"]

  private func run(
    _ policy: HousePolicy, _ kind: OrderKind, seed: UInt64, _ exercised: inout Set<String>
  ) throws {
    var desk = try Desk(kind, under: policy, at: moment("03-02 09:00")) { intake in
      (intake.style, intake.metal, intake.colour, intake.remarks) = ("ring", "14k", "yellow", "in rose")
      (intake.budget, intake.earlierSample) = (try? usd("5000"), "S-17")
      if kind != .customizedStock { intake.quantity = 3 }
    }
    var draws = RandomCommands(chance: SplitMix64(seed: seed), house: policy.house)
    for _ in 0..<Self.commands where !desk.order.isClosed {
      desk.now = desk.now.adding(milliseconds: Int64(draws.chance.count(0...400_000)))
      let command = try draws.next(desk.order)
      let actor = draws.chance.one(of: [Self.told, Self.told, Desk.staff, Desk.client, Desk.designer])
      let before = desk.order
      do throws(OrderRefusal) {
        let granted = try before.decide(command, by: actor, under: policy, asOf: desk.now)
        exercised.formUnion(granted.flatMap(\.rules).map(\.text))
        for entry in granted { desk.order.apply(entry) }
        desk.entries += granted
        hold(before, desk.order, granted, seed)
      } catch {
        exercised.formUnion(error.rules.map(\.text))
      }
    }
    #expect(Order(folding: desk.entries) == desk.order, "replayed, it is the same order")
  }

  /// The laws of an order.
  private func hold(_ before: Order, _ after: Order, _ granted: [OrderEntry], _ seed: UInt64) {
    #expect(after.ledger.sum == 0, "seed \(seed)")
    let held = after.received.minorUnits - after.refunded.minorUnits
    #expect(after.ledger.held.minorUnits == held && held >= 0, "seed \(seed)")
    let charged = after.charges.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    let credited = after.credits.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    let earned = after.price.minorUnits + charged - credited
    #expect(held + after.outstanding.minorUnits == earned, "seed \(seed)")
    #expect(after.cart.allSatisfy { $0.count >= 0 } && after.price.minorUnits >= 0, "seed \(seed)")
    if before.shipment == nil && after.shipment != nil {
      #expect(after.due.minorUnits == 0, "nothing is sent that is not paid, seed \(seed)")
      #expect(after.payerChecks.allSatisfy { !$0.isHeld }, "seed \(seed)")
    }
    if before.ending != nil {
      #expect(
        granted.allSatisfy { ["money", "message", "closed"].contains($0.event.name.prefix { $0 != "." }) },
        "seed \(seed)")
      #expect(after.lockedOffer == before.lockedOffer, "seed \(seed)")
    }
    if after.isClosed { #expect(after.due.minorUnits == 0, "seed \(seed)") }
  }
}
