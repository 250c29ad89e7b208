import Quantities
import Testing

@Suite struct `Figures as they are shown` {
  @Test(arguments: [
    (4.615, 4.834, "+0.21"), (4.624, 4.826, "+0.21"), (4.83, 4.62, "-0.21"), (1, 1.004, "0"), (1.004, 1, "0"),
    (-0.004, 0.004, "0"), (0.996, 1.004, "0"), (0, 12.5, "+12.50"), (-1, 1, "+2.00"), (9.99, 10, "+0.01"),
    (1e300, 1e300, "0"),
  ])
  func `change by what a person gets who subtracts them`(first: Double, second: Double, change: String) {
    #expect(Rounding.length.change(from: first, to: second) == change)
  }

  @Test func `add up with their change, whatever they are`() {
    for step in 0..<2000 {
      // The multiples of two irrationals fill the range evenly.
      let one = (Double(step) * 2.0.squareRoot()).truncatingRemainder(dividingBy: 1) * 100 - 50
      let other = (Double(step) * 3.0.squareRoot()).truncatingRemainder(dividingBy: 1) * 100 - 50
      let change = Rounding.volume.change(from: one, to: other)
      let shown = [one, other].compactMap { Double(Rounding.volume.string($0)) }
      #expect(abs(shown[1] - shown[0] - (Double(change) ?? .nan)) < 1e-9, "\(one), \(other)")
      #expect(!change.hasPrefix("-0.000") && !change.hasPrefix("+0.000"))
    }
  }

  @Test(arguments: [(0.0, "0"), (-0.004, "0"), (-0.006, "-0.01"), (2.5, "+2.50")])
  func `are signed unless nothing of them is shown`(change: Double, text: String) {
    #expect(Rounding.length.signed(change) == text)
  }

  @Test(arguments: [
    (0.0, "0.00"), (17.3, "17.30"), (4.62, "4.62"), (0.047123, "0.0471"), (-0.0000471234, "-0.0000471"),
    (12345.678, "12345.68"), (0.99996, "1.000"), (1e-30, "0.00000000000000000"),
  ])
  func `keep three digits in a spreadsheet, however small they are`(number: Double, cell: String) {
    #expect(Rounding.length.cell(number) == cell)
  }

  @Test(arguments: [
    (5.181, 5.2, 5.219, 2, "5.18 5.20 5.22"), (5.185, 5.185, 5.185, 2, "5.18 5.18 5.18"),
    (5.186, 5.186, 5.186, 2, "5.19 5.19 5.19"), (0.001, 0.004, 0.0061, 2, "0.00 0.00 0.01"),
  ])
  func `of a range are rounded outwards`(low: Double, value: Double, high: Double, places: Int, shown: String) throws {
    let estimate = Estimate(low: Grams(low), value: Grams(value), high: Grams(high))
    let rounded = try #require(OutwardRounding(estimate, toPlaces: places))
    #expect(
      [rounded.low, rounded.value, rounded.high].map { $0.text(atLeastPlaces: 2) }.joined(separator: " ") == shown)
  }

  @Test(arguments: [(3.2894, 0.02, "3.3"), (3.2894, 0.2, "3"), (3.2894, 0.0001, "3.289"), (3.2894, 0.004, "3.29")])
  func `of a volume are the digits that are known`(volume: Double, bound: Double, text: String) {
    #expect(Rounding.known(CubicMillimetres(volume), within: CubicMillimetres(bound)) == text)
  }
}
