import Quantities
import Testing

@Suite struct `An estimate` {
  @Test func `keeps its order through a monotone map`() {
    let volume = Estimate(low: CubicMillimetres(90), value: CubicMillimetres(100), high: CubicMillimetres(120))
    let weight = volume.mapMonotone { GramsPerCubicCentimetre(15.55) * $0 }
    #expect(weight.low <= weight.value && weight.value <= weight.high)
    #expect(weight.value == Grams(1.555))
  }

  @Test(arguments: [(WeightUnit.pennyweights, 1.55517384), (.troyOunces, 31.1034768), (.tolas, 11.6638038)])
  func `of weight counts in every trade unit`(unit: WeightUnit, grams: Double) {
    #expect(abs(unit.grams.value - grams) < 1e-12)
    #expect(abs(unit.count(Grams(grams)) - 1) < 1e-12)
  }
}
