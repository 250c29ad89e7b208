import Alloys
import Quantities
import Testing

@Suite struct `A piece that was weighed or can be calculated by hand` {
  @Test func `is cast as the measured ring was: 5.930 g of wax as metal gave 5.877 g`() throws {
    let gold = try standardAlloy("14k-yellow")
    let (volume, surface) = draft(volume: 5.930 / gold.density.value.value * 1000, area: 300)
    let weight = WeightChain.weigh(
      metalVolume: volume, surface: surface, alloy: gold, practice: .standard, pattern: try standardAlloy("wax"))
    #expect(Rounding.shown(weight.cad.value) == "5.93")
    #expect(Rounding.shown(weight.cast.value) == "5.88")
    #expect(abs(weight.cast.value.value - 5.877) < 0.001)
  }

  @Test func `finishes at 4.907 g from 5.877 g cast under that ring's own loss`() throws {
    let gold = try standardAlloy("14k-yellow")
    let (volume, surface) = draft(volume: 5.930 / gold.density.value.value * 1000, area: 300)
    let practice = try CastingPractice.standard.setting(.finishingLoss, to: "16.5", source: "test")
    let weight = WeightChain.weigh(
      metalVolume: volume, surface: surface, alloy: gold, practice: practice, pattern: try standardAlloy("wax"))
    #expect(abs(weight.finished.value.value - 4.907) < 0.002)
    #expect(abs(weight.fineMetal.value - weight.finished.value.value * 0.585) < 1e-12)
  }

  @Test func `is a cube of 10 mm in sterling silver`() throws {
    let (volume, surface) = draft(volume: 1000, area: 600)
    let weight = WeightChain.weigh(
      metalVolume: volume, surface: surface, alloy: try standardAlloy("ag925"), practice: .standard,
      pattern: try standardAlloy("wax"))
    #expect(weight.cad == Estimate(low: Grams(10.20), value: Grams(10.36), high: Grams(10.40)))
    #expect(abs(weight.cast.value.value - 10.26676) < 1e-9)
    // 0.1 mm off 600 mm² at the as-cast scale ∛0.991, of 991 mm³.
    #expect(abs(weight.finishingLoss.value.percent - 6.01813) < 1e-4)
    #expect(abs(weight.pattern.weight.value.value - 0.95) < 1e-12)
    #expect(abs(weight.pattern.metalToPattern.value.value - 10.36 / 0.95) < 1e-12)
    #expect(abs(weight.metalToMelt.low.value - 10.20 * 0.991 * 1.08) < 1e-9)
    #expect(abs(weight.metalToMelt.high.value - 10.40 * 0.991 * 1.20) < 1e-9)
    #expect(!weight.isFinishingModelStrained)
  }

  @Test func `shrinks by the cube where the pattern is not scaled`() throws {
    let (volume, surface) = draft(volume: 1000, area: 600)
    let practice = try CastingPractice.standard.setting(.linearShrinkage, to: "1:2:3", source: "test")
    let weight = WeightChain.weigh(
      metalVolume: volume, surface: surface, alloy: try standardAlloy("bronze"), practice: practice,
      pattern: try standardAlloy("wax"))
    #expect(abs(weight.castFactor.low.value - 0.97 * 0.97 * 0.97) < 1e-12)
    #expect(abs(weight.cast.value.value - 8.8 * 0.98 * 0.98 * 0.98) < 1e-9)
    #expect(abs(weight.cast.high.value - 8.8 * 0.99 * 0.99 * 0.99) < 1e-9)
  }

  @Test(arguments: [(0.4, false), (0.15, true)])
  func `strains the model when it is thin foil`(thickness: Double, isStrained: Bool) throws {
    let area = 200.0
    let profile = WallThicknessProfile(bins: [.init(thickness: Millimetres(thickness), share: 1)])
    let weight = WeightChain.weigh(
      metalVolume: Estimate(exactly: CubicMillimetres(area * thickness / 2)),
      surface: ExposedSurface(area: Estimate(exactly: SquareMillimetres(area)), walls: profile),
      alloy: try standardAlloy("18k-rose"),
      practice: try CastingPractice.standard.setting(.finishingDepth, to: "0.03:0.05:0.07", source: "test"),
      pattern: try standardAlloy("wax"))
    #expect(weight.isFinishingModelStrained == isStrained)
    #expect(weight.finished.low > .zero)
  }
}
