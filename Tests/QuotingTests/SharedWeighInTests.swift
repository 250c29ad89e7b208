import Quantities
import Quoting
import Testing

@Suite struct `A piece of several metals` {
  private static func part(_ name: String, _ weight: String) throws -> SharedWeighIn.Part {
    SharedWeighIn.Part(name: name, grams: try grams(weight))
  }

  private static func carats(_ text: String) throws -> ExactCarats { ExactCarats(try decimal(text)) }

  @Test func `weighed before assembly keeps each weight, and nothing is estimated`() throws {
    let parts = [try Self.part("head", "1.23"), try Self.part("shank", "4.567")]
    let weighed = try SharedWeighIn.beforeAssembly(parts)
    #expect(weighed.parts == parts && !weighed.isEstimated)
    #expect(weighed.metal == (try grams("5.797")))
  }

  @Test func `weighed whole is split by the estimates, less 0.2 g a carat, and says so`() throws {
    let estimates = [try Self.part("head", "1.00"), try Self.part("shank", "3.00")]
    let weighed = try SharedWeighIn.split(gross: grams("4.30"), stones: Self.carats("0.50"), by: estimates)
    #expect(weighed.metal == (try grams("4.20")))
    #expect(weighed.parts == [try Self.part("head", "1.05"), try Self.part("shank", "3.15")])
    #expect(weighed.isEstimated && weighed.basis.rawValue == "split-by-estimate")
  }

  @Test func `loses no hundredth of a gram to rounding`() throws {
    let three = try ["a", "b", "c"].map { try Self.part($0, "1.00") }
    let weighed = try SharedWeighIn.split(gross: grams("10.00"), stones: Self.carats("0"), by: three)
    #expect(weighed.parts.map(\.grams.description) == ["3.34 g", "3.33 g", "3.33 g"])
    let fine = try SharedWeighIn.split(gross: grams("10.001"), stones: Self.carats("0.0125"), by: three)
    #expect(fine.metal == (try grams("9.9985")))
    #expect(fine.parts.map(\.grams.description) == ["3.3329 g", "3.3328 g", "3.3328 g"])
  }

  @Test func `has the metal of a piece of one metal: stones are taken off exactly, never rounded first`() throws {
    let estimates = [try Self.part("head", "2.00"), try Self.part("shank", "5.00")]
    let weighed = try SharedWeighIn.split(gross: grams("7.43"), stones: Self.carats("1.02"), by: estimates)
    #expect(weighed.metal == (try grams("7.226")))
    // 7.226 × 2/7 = 2.06457…, 7.226 × 5/7 = 5.16142…: the unit left over goes to the larger remainder.
    #expect(weighed.parts == [try Self.part("head", "2.065"), try Self.part("shank", "5.161")])
  }

  @Test(arguments: 1...40) func `always adds up, whatever the shares`(step: Int) throws {
    let estimates = try (1...5).map { try Self.part("part \($0)", "\(1 + (step * $0 * 37) % 97).\(10 + step)") }
    let gross = WeighedGrams(ExactDecimal(billionths: Int128(step) * 1_370_000_000))
    let weighed = try SharedWeighIn.split(gross: gross, stones: Self.carats("0.3"), by: estimates)
    #expect(weighed.parts.reduce(.zero) { $0 + $1.grams.value } == weighed.metal.value)
    #expect(weighed.metal.value == gross.value - (try decimal("0.06")))
  }

  @Test func `is refused where there is nothing to split`() throws {
    let one = [try Self.part("head", "1")]
    let split = { (gross: String, stones: String, parts: [SharedWeighIn.Part]) throws(SharedWeighInFault) in
      guard let gross = ExactDecimal(gross), let stones = ExactDecimal(stones) else { throw SharedWeighInFault.noParts }
      _ = try SharedWeighIn.split(gross: WeighedGrams(gross), stones: ExactCarats(stones), by: parts)
    }
    #expect(throws: SharedWeighInFault.noParts) { try split("1", "0", []) }
    #expect(throws: SharedWeighInFault.noMetalLeft(gross: try grams("1"), stones: try Self.carats("5"))) {
      try split("1", "5", one)
    }
    #expect(throws: SharedWeighInFault.negativeStones(try Self.carats("-1"))) { try split("1", "-1", one) }
    #expect(throws: SharedWeighInFault.tooHeavy) { try split("1000001", "0", one) }
    #expect(throws: SharedWeighInFault.weighsNothing(part: "tip", try grams("0"))) {
      try split("1", "0", one + [try Self.part("tip", "0")])
    }
  }
}
