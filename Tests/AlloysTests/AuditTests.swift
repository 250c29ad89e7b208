import Alloys
import Quantities
import TestSupport
import Testing

@Suite struct `The standard catalogue against its compositions` {
  let catalogue = AlloyCatalogue.standard

  @Test func `checks every alloy whose composition is stated`() {
    let audited = catalogue.audits().map(\.alloy.id)
    #expect(audited == catalogue.metals.map(\.id))
  }

  @Test func `misses only where a written reason stands, and every reason is needed`() {
    var report: [String] = []
    var missed: Set<String> = []
    for audit in catalogue.audits() {
      report.append(
        "\(audit.alloy.id) \(Rounding.shown(audit.alloy.density.value)) by mixture \(Rounding.shown(audit.mixture))"
          + " off \(Rounding.percent.string(audit.densityOff.percent)) %")
      for check in audit.misses { missed.insert("\(audit.alloy.id) \(check.rawValue)") }
    }
    let excepted = CatalogueException.standard.map { "\($0.alloy) \($0.check.rawValue)" }
    let list = report.joined(separator: "\n")
    print(list)
    #expect(missed.subtracting(excepted).isEmpty, "without a reason; \(list)")
    #expect(Set(excepted).subtracting(missed).isEmpty, "a reason for nothing; \(list)")
    #expect(Set(excepted).count == excepted.count, "a reason given twice")
  }

  @Test func `excuses no alloy whose mixture leaves the published range by more than the tolerance`() {
    for audit in catalogue.audits() {
      let (low, high) = (audit.alloy.density.low, audit.alloy.density.high)
      let room = RuleOfMixtures.tolerance.value
      #expect(audit.mixture > low * (1 - room) && audit.mixture < high * (1 + room), "\(audit.alloy.id)")
    }
  }

  @Test func `finds gold-filled's gold through the alloy that its layer is`() throws {
    let alloy = try standardAlloy("gold-filled-14-20")
    let audit = try #require(catalogue.audit(of: alloy))
    let fine = try #require(audit.fineShare)
    #expect(abs(fine.value - 0.05 * 0.584) < 1e-12)
    #expect(audit.misses.isEmpty)
  }

  @Test func `is nowhere off by as much as 2 %`() {
    for audit in catalogue.audits() { #expect(audit.densityOff.magnitude < Ratio(percent: 2), "\(audit.alloy.id)") }
  }
}

@Suite struct `The rule of mixtures` {
  @Test func `leaves a single metal as it is`() {
    let gold = GramsPerCubicCentimetre(19.30)
    let half = WeightShare(hundredthsOfPercent: 5000)
    let parts = [RuleOfMixtures.Part(share: half, density: gold), RuleOfMixtures.Part(share: half, density: gold)]
    #expect(abs(RuleOfMixtures.density(of: parts).value - 19.30) < 1e-12)
  }

  @Test func `adds volumes: equal weights of 10 and 30 make 15`() {
    let half = WeightShare(hundredthsOfPercent: 5000)
    let parts = [10.0, 30].map { RuleOfMixtures.Part(share: half, density: GramsPerCubicCentimetre($0)) }
    #expect(abs(RuleOfMixtures.density(of: parts).value - 15) < 1e-12)
  }

  @Test func `lies between its lightest and its heaviest part`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        RuleOfMixtures.Part(
          share: WeightShare(hundredthsOfPercent: Int.random(in: 1...9999, using: &random)),
          density: GramsPerCubicCentimetre(Double.random(in: 1...22, using: &random)))
      }
      let mixture = RuleOfMixtures.density(of: parts).value
      let densities = parts.map(\.density.value)
      #expect(mixture >= (densities.min() ?? 0) - 1e-9 && mixture <= (densities.max() ?? 0) + 1e-9)
    }
  }
}
