import Alloys
import Quantities
import Testing

@Suite struct `Ring sizes` {
  @Test(arguments: [
    ("US 7", 54.35), ("us7", 54.35), ("US 6.25", 52.4375), ("US 6 1/2", 53.075), ("US 6¾", 53.7125), ("US 0", 36.5),
    ("US ½", 37.775), ("US 11 1/2", 65.825), ("EU 54", 54), ("EU54.4", 54.4), ("UK C", 40), ("UK N", 53.75),
    ("UK N½", 54.375), ("UK N 1/2", 54.375), ("uk n.5", 54.375), ("UK Z", 68.75), ("UK Z+1", 70),
  ])
  func `are read as people write them`(text: String, circumference: Double) throws {
    let size = try #require(RingSize(text))
    #expect(abs(size.circumference.value - circumference) < 1e-9)
  }

  @Test(arguments: [
    "", "7", "US", "US x", "US 99", "EU 5", "EU 540", "UK", "UK 7", "UK NN", "UK Z+9", "UK N¼", "JP 14",
  ])
  func `are refused where no scale has them`(text: String) { #expect(RingSize(text) == nil) }

  @Test(arguments: [(RingSizeScale.eu, 0.1), (.us, 2.55 / 4), (.uk, 0.625)])
  func `name a circumference that they stand for within half a step`(scale: RingSizeScale, step: Double) throws {
    for tenths in 380...760 {
      let around = Millimetres(Double(tenths) / 10)
      let size = try #require(RingSize(around, in: scale))
      let named = try #require(RingSize(size.text), "\(size.text)")
      #expect(abs(named.circumference.value - around.value) <= step / 2 + 1e-9, "\(size.text) for \(around)")
    }
  }

  @Test func `are known together where the trade's charts agree`() {
    // US 7 is 54.35 mm around and N½ in the charts.
    #expect(RingSize.all(Millimetres(54.35)).map(\.text) == ["EU 54.4", "US 7", "UK N½"])
    #expect(RingSize.exactUS(Millimetres(54.35)) == (54.35 - 36.5) / 2.55)
    #expect(RingSize.all(Millimetres(34)).map(\.scale) == [.eu])
    #expect(RingSize.all(Millimetres(29)).isEmpty && RingSize.all(Millimetres(90)).isEmpty)
  }

  @Test func `of the British table rise by 1.25 mm and differ from the chart by less than half a letter`() {
    let rows = UKRingSizes.standard.rows
    #expect(rows.count == 32 && rows[2].name == "C" && rows[2].circumference == Millimetres(40))
    for (row, next) in zip(rows, rows.dropFirst()) {
      #expect(abs(next.circumference.value - row.circumference.value - 1.25) < 1e-9)
    }
    for row in rows {
      guard let chart = row.chart else { continue }
      #expect((chart - row.circumference).magnitude < Millimetres(0.625), "\(row.name)")
    }
    #expect(rows.count { $0.chart != nil } == 25)
  }
}

@Suite struct `A change of ring size` {
  private static func band(_ area: Double) -> Estimate<SquareMillimetres> {
    Estimate(
      low: SquareMillimetres(area * 0.95), value: SquareMillimetres(area), high: SquareMillimetres(area * 1.1))
  }

  @Test(arguments: ["US 5", "US 7", "EU 60", "UK T"])
  func `of a plain band adds what the larger band has more`(target: String) throws {
    // V = π·((r + t)² − r²)·w at both sizes: the neutral line grows as the inside does.
    let (radius, thickness, width) = (8.25, 1.6, 4.0)
    let size = try #require(RingSize(target))
    let before = Millimetres(2 * Double.pi * radius)
    let resizing = RingResizing(before: before, to: size, section: Self.band(thickness * width))
    let other = size.circumference.value / (2 * Double.pi)
    func volume(_ inner: Double) -> Double {
      Double.pi * ((inner + thickness) * (inner + thickness) - inner * inner) * width
    }
    #expect(abs(resizing.metal.value.value - (volume(other) - volume(radius))) < 1e-9)
    #expect(resizing.metal.low <= resizing.metal.value && resizing.metal.value <= resizing.metal.high)
  }

  @Test func `weighs nothing to the same size and turns its sign round with the sizes`() throws {
    let alloy = try #require(AlloyCatalogue.standard.metals.first)
    let (small, large) = (try #require(RingSize("EU 50")), try #require(RingSize("EU 56")))
    let up = RingResizing(before: small.circumference, to: large, section: Self.band(5)).weight(in: alloy)
    let down = RingResizing(before: large.circumference, to: small, section: Self.band(5)).weight(in: alloy)
    let none = RingResizing(before: small.circumference, to: small, section: Self.band(5)).weight(in: alloy)
    #expect(none.value == .zero && none.width == .zero)
    #expect(up.value.value > 0 && up.value.value == -down.value.value)
    #expect(abs(up.low.value + down.high.value) < 1e-12 && abs(up.high.value + down.low.value) < 1e-12)
    #expect(abs(up.value.value - 30 * alloy.density.value.value / 1000) < 1e-9)
  }
}
