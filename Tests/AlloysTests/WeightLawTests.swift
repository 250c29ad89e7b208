import Alloys
import Quantities
import TestSupport
import Testing

/// A random case of the weight chain, absurd ones among them.
private struct Case {
  var volume: Estimate<CubicMillimetres>
  var surface: ExposedSurface
  let alloy: Alloy
  let practice: CastingPractice
  let wax: Alloy

  init(_ random: inout SplitMix64) throws {
    let volume = random.size(-4...7)
    let doubt = Double.random(in: 0...1, using: &random)
    self.volume = Estimate(
      low: CubicMillimetres(volume * (1 - doubt * 0.999)), value: CubicMillimetres(volume),
      high: CubicMillimetres(volume * (1 + doubt)))
    let area = random.size(-4...7)
    let bins = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      WallThicknessProfile.Bin(
        thickness: Millimetres(random.size(-3...2)), share: Double.random(in: 0.01...1, using: &random))
    }
    surface = ExposedSurface(
      area: Estimate(
        low: SquareMillimetres(area * (1 - doubt)), value: SquareMillimetres(area),
        high: SquareMillimetres(area * (1 + doubt))),
      walls: Bool.random(using: &random) ? WallThicknessProfile(bins: bins) : nil)
    alloy = try #require(AlloyCatalogue.standard.metals.randomElement(using: &random))
    wax = try #require(AlloyCatalogue.standard.patternMaterials.randomElement(using: &random))
    var practice = CastingPractice.standard
    if Bool.random(using: &random) { practice = try practice.setting(.linearShrinkage, to: "1:2.5:4", source: "test") }
    if Bool.random(using: &random) { practice = try practice.setting(.finishingLoss, to: "5:16:95", source: "test") }
    self.practice = practice
  }

  func weigh(_ practice: CastingPractice? = nil, alloy: Alloy? = nil) -> AlloyWeight {
    WeightChain.weigh(
      metalVolume: volume, surface: surface, alloy: alloy ?? self.alloy, practice: practice ?? self.practice,
      pattern: wax)
  }
}

private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * max(abs(left), abs(right)) }

@Suite struct `A weight, whatever the numbers` {
  @Test func `is above zero and loses at every step`() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let weight = try Case(&random).weigh()
      for figure in [weight.cad, weight.cast, weight.finished, weight.pattern.weight, weight.metalToMelt] {
        // The initialiser of an estimate holds low ≤ value ≤ high; here it must also be a weight.
        #expect(figure.low > .zero && figure.high.value.isFinite)
        #expect(figure.low <= figure.value && figure.value <= figure.high)
      }
      #expect(weight.cast.value <= weight.cad.value && weight.finished.value <= weight.cast.value)
      #expect(weight.finished.low <= weight.cast.low && weight.finished.high <= weight.cast.high)
      #expect(weight.cast.low <= weight.metalToMelt.low && weight.cast.high <= weight.metalToMelt.high)
      #expect(weight.fineMetal >= .zero && weight.fineMetal <= weight.finished.value)
    }
  }

  @Test func `is wax times the ratio of metal to wax`() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<500 {
      let weight = try Case(&random).weigh()
      #expect(
        near(weight.pattern.weight.value.value * weight.pattern.metalToPattern.value.value, weight.cad.value.value))
    }
  }

  @Test func `scales with the volume, and k times the size of all weighs k³, but for what is polished off`() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<500 {
      var one = try Case(&random)
      let small = one.weigh()
      one.volume = one.volume.mapMonotone { $0 * 8 }
      one.surface = ExposedSurface(
        area: one.surface.area.mapMonotone { $0 * 4 },
        walls: one.surface.walls.map {
          WallThicknessProfile(bins: $0.bins.map { .init(thickness: $0.thickness * 2, share: $0.share) })
        })
      let large = one.weigh()
      #expect(near(large.cad.value.value, 8 * small.cad.value.value))
      #expect(near(large.cast.high.value, 8 * small.cast.high.value))
      #expect(near(large.pattern.weight.low.value, 8 * small.pattern.weight.low.value))
      #expect(large.finishingLoss.value.value <= small.finishingLoss.value.value * (1 + 1e-12))
    }
  }

  @Test func `never rises with the finishing depth`() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<500 {
      let one = try Case(&random)
      let depth = Double.random(in: 0...0.9, using: &random)
      let more = depth + Double.random(in: 0...0.9, using: &random)
      let less = try one.practice.setting(.finishingDepth, to: "\(decimal(depth))", source: "test")
      let much = try one.practice.setting(.finishingDepth, to: "\(decimal(more))", source: "test")
      let (light, heavy) = (one.weigh(much).finished, one.weigh(less).finished)
      #expect(light.low <= heavy.low && light.value <= heavy.value && light.high <= heavy.high)
    }
  }

  @Test func `never falls with the density`() throws {
    var random = SplitMix64(seed: 5)
    let alloys = AlloyCatalogue.standard.metals.sorted { $0.density.value < $1.density.value }
    for _ in 0..<50 {
      let one = try Case(&random)
      let weights = alloys.map { one.weigh(alloy: $0).finished.value }
      #expect(weights == weights.sorted())
    }
  }

  @Test func `never narrows when a doubt is added`() throws {
    var random = SplitMix64(seed: 6)
    for _ in 0..<500 {
      let one = try Case(&random)
      var sure = one
      sure.volume = Estimate(exactly: one.volume.value)
      sure.surface = ExposedSurface(area: Estimate(exactly: one.surface.area.value), walls: one.surface.walls)
      let (narrow, wide) = (sure.weigh().finished, one.weigh().finished)
      #expect(wide.low <= narrow.low && narrow.high <= wide.high && wide.value == narrow.value)
    }
  }

  @Test func `is nothing for nothing, and a bound below zero counts as zero`() throws {
    let (volume, surface) = draft(volume: 0, area: 10)
    let gold = try standardAlloy("18k-yellow")
    let wax = try standardAlloy("wax")
    let nothing = WeightChain.weigh(
      metalVolume: volume, surface: surface, alloy: gold, practice: .standard, pattern: wax)
    #expect(nothing.finished == Estimate(exactly: .zero))
    let open = Estimate(low: CubicMillimetres(-5), value: CubicMillimetres(5), high: CubicMillimetres(50))
    let doubtful = WeightChain.weigh(
      metalVolume: open, surface: surface, alloy: gold, practice: .standard, pattern: wax)
    #expect(doubtful.finished.low == .zero && doubtful.finished.value > .zero)
  }
}

/// A number as an option writes it.
private func decimal(_ number: Double) -> String { FixedDecimals.string(number, decimals: 6) }
