import Foundation
import HousePolicies
import Orders
import Testing

/// Whether each house lives through ten thousand orders of its kinds together, as in `make soak`, or through a share.
private let isSoak = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] != nil

/// Every event that any order may have.
private let anyOrder: Set = [
  "opened", "noted", "closed", "message", "intake.specialist-assigned", "intake.amended", "intake.details-confirmed",
  "price.change-proposed", "price.change-answered", "price.quote-accepted", "price.quote-reopened",
  "price.first-payment-agreed", "price.locked", "money.charged", "money.credited", "money.payment-announced",
  "money.payment-posted", "money.payment-returned", "money.refunded", "money.settled", "work.delay-announced",
  "work.certified", "sending.insurance-chosen", "sending.shipped", "sending.duties-billed", "sending.delivered",
]

private let quoted: Set = ["price.quote-issued"]
private let made: Set = ["work.production-started", "work.production-step", "work.production-finished"]
private let weighed: Set = ["work.weighed-in"]
private let modelled: Set = ["rounds.submitted", "rounds.commented", "rounds.reviewed", "rounds.approved"]
private let shown: Set = ["work.pictures-shown"]

/// A way of orders that is lived through, and the events that must come on it.
struct Lived: Sendable, CustomTestStringConvertible {
  let house: String
  let kind: OrderKind
  let events: Set<String>
  var testDescription: String { "\(house), \(kind.rawValue)" }

  /// What belongs to other kinds of order, by the first word of its events.
  var foreign: Set<String> {
    switch kind {
    case .bespoke: ["sample", "bulk", "customization", "cart"]
    case .sampleThenBulk: ["customization", "cart"]
    case .reorder: ["sample", "customization", "cart"]
    case .customizedStock: ["sample", "bulk", "cart"]
    case .wholesale: ["sample", "bulk", "customization"]
    }
  }

  static let all = [
    Lived(
      house: "alona", kind: .bespoke,
      events: anyOrder.union(quoted).union(made).union(weighed).union(modelled).union(shown)
        .union(["intake.artwork-shown", "intake.artwork-confirmed", "work.print-made", "work.pictures-approved"])
        .union(["money.settlement-proposed"])),
    Lived(
      house: "full-payment-bespoke", kind: .bespoke,
      events: anyOrder.union(quoted).union(made).union(weighed).union(modelled).union(shown)
        .union(["price.instalments-agreed"])),
    Lived(house: "made-to-order", kind: .bespoke, events: anyOrder.union(quoted).union(made).union(weighed)),
    Lived(house: "alona", kind: .sampleThenBulk, events: []),
    Lived(house: "alona", kind: .reorder, events: []),
    Lived(house: "ten-dollar-customization", kind: .customizedStock, events: []),
    Lived(house: "ason", kind: .wholesale, events: []),
  ]
}

@Suite struct `Orders lived through by chance` {
  @Test(arguments: Lived.all) func `keep every law at every step`(lived: Lived) throws {
    let kinds = Lived.all.count { $0.house == lived.house }
    let orders = isSoak ? 10_000 / kinds + 1 : 60
    var simulation = Simulation(policy: try Workbench.rules(of: lived.house), kind: lived.kind)
    var broken: [String] = []
    for seed in 1...UInt64(orders) { broken += try simulation.live(seed: seed) }
    #expect(broken.isEmpty, "\(broken.prefix(5).joined(separator: "\n"))")
    let exercised = simulation.exercised
    print(exercised.report(lived.testDescription))
    let never = lived.events.subtracting(exercised.events.keys)
    #expect(never.isEmpty, "never came: \(never.sorted())")
    let strange = exercised.events.keys.filter { event in lived.foreign.contains { event.hasPrefix("\($0).") } }
    #expect(strange.isEmpty, "events of other kinds of order: \(strange.sorted())")
    #expect(exercised.closed > orders / 5, "few came to their end: \(exercised.closed) of \(orders)")
  }
}
