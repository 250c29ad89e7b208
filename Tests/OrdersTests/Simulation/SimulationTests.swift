import Foundation
import Orders
import Testing

/// How many orders each house lives through: a share, or in `make soak` ten thousand.
private let orders = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 120 : 10_000

/// Every event that a bespoke order may have.
private let bespoke: Set = [
  "opened", "noted", "closed", "intake.specialist-assigned", "intake.amended", "intake.details-confirmed",
  "intake.artwork-confirmed", "rounds.submitted", "rounds.commented", "rounds.reviewed", "rounds.approved",
  "price.change-proposed", "price.change-answered", "price.quote-issued", "price.quote-accepted",
  "price.quote-reopened", "price.first-payment-agreed", "price.instalments-agreed", "price.locked", "money.charged",
  "money.credited", "money.payment-announced", "money.payment-posted", "money.payment-returned", "money.refunded",
  "money.settlement-proposed", "money.settled", "work.production-started", "work.production-step",
  "work.production-finished", "work.delay-announced", "work.pictures-shown", "work.pictures-approved",
  "work.certified", "work.weighed-in", "sending.insurance-chosen", "sending.shipped", "sending.duties-billed",
  "sending.delivered",
]

/// What a house's rules leave no room for.
private let never: [String: Set<String>] = [
  "alona": ["price.instalments-agreed"],
  "full-payment-bespoke": [
    "intake.artwork-confirmed", "money.settlement-proposed", "work.pictures-approved",
  ],
]

@Suite struct `Orders lived through by chance` {
  @Test(arguments: ["alona", "full-payment-bespoke"]) func `keep every law at every step`(house: String) throws {
    var simulation = Simulation(policy: try Workbench.rules(of: house))
    var broken: [String] = []
    for seed in 1...UInt64(orders) { broken += try simulation.live(seed: seed) }
    #expect(broken.isEmpty, "\(broken.prefix(5).joined(separator: "\n"))")
    let exercised = simulation.exercised
    print(exercised.report(house))
    let expected = bespoke.subtracting(never[house] ?? [])
    let unlived = expected.subtracting(exercised.events.keys)
    #expect(unlived.isEmpty, "never came: \(unlived.sorted())")
    #expect(Set(exercised.events.keys).isSubset(of: expected), "not known: \(exercised.events.keys.sorted())")
    #expect(exercised.closed > orders / 5, "few came to their end: \(exercised.closed) of \(orders)")
  }
}
