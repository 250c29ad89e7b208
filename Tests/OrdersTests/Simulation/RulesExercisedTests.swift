import English
import HousePolicies
import PolicyFiles
import Testing

/// Rules of which nothing happens in an order or after it, held by their own tests: that there is no kind of order from
/// finished stock, and what an export leaves out.
private let outsideOfOrders: Set<String> = ["H0-03", "H2-13"]

@Suite struct `A house's rules` {
  @Test(arguments: HousePolicy.houses.map(\.name))
  func `are each exercised by orders lived through by chance and by what comes after the sale`(house: String) throws {
    let policy = try Workbench.rules(of: house)
    var exercised: Set<RuleID> = []
    for kind in Lived.all.filter({ $0.house == house }).map(\.kind) {
      var simulation = Simulation(policy: policy, kind: kind)
      for seed in 1...UInt64(300) { #expect(try simulation.live(seed: seed) == []) }
      exercised.formUnion(simulation.exercised.rules.keys)
    }
    var aftercare = AftercareSimulation(policy, seed: 20_260_302)
    for _ in 0..<60 {
      try aftercare.run()
      try aftercare.keepAccount()
    }
    exercised.formUnion(aftercare.exercised)
    let stated = Set(policy.explanation.flatMap(\.sentences).flatMap(\.rules)).filter { $0.text.hasPrefix("H") }
    let never = stated.subtracting(exercised).map(\.text).filter { !outsideOfOrders.contains($0) }
    print("\(house): \(stated.count) rules, \(stated.intersection(exercised).count) exercised")
    #expect(never.sorted() == [])
  }
}
