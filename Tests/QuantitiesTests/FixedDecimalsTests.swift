import Foundation
import Quantities
import Testing

@Suite struct `A number with fixed decimals` {
  @Test(arguments: [
    (0.0, 2, "0.00"), (-0.0, 2, "0.00"), (-0.004, 2, "0.00"), (-0.005, 2, "-0.01"), (0.005, 2, "0.01"),
    (1.005, 2, "1.01"), (2.675, 2, "2.68"), (0.5, 0, "1"), (-0.5, 0, "-1"), (0.49, 0, "0"), (1.5, 0, "2"),
    (9.995, 2, "10.00"), (99.999, 2, "100.00"), (-9.996, 2, "-10.00"), (0.05, 1, "0.1"), (0.05, 0, "0"),
    (0.95, 1, "1.0"), (5.877, 2, "5.88"), (12345.678, 1, "12345.7"), (1e16, 2, "10000000000000000.00"),
    (1.2345678e20, 1, "123456780000000000000.0"), (.leastNonzeroMagnitude, 3, "0.000"), (1e-5, 5, "0.00001"),
    (4.9e-6, 5, "0.00000"),
    (5e-6, 5, "0.00001"), (0.001, 3, "0.001"), (7, 0, "7"), (100, 2, "100.00"),
  ])
  func `is rounded on paper, a half away from zero`(number: Double, decimals: Int, expected: String) {
    #expect(FixedDecimals.string(number, decimals: decimals) == expected)
  }

  @Test func `of any size keeps all of its digits`() {
    let huge = FixedDecimals.string(.greatestFiniteMagnitude, decimals: 2)
    #expect(huge == "17976931348623157" + String(repeating: "0", count: 292) + ".00")
  }

  @Test func `agrees with C wherever the digit after the last is not a near half`() {
    var state: UInt64 = 20_261_121
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let thousandths = Int64(truncatingIfNeeded: state >> 20) % 2_000_000_000
      guard abs(thousandths % 10) != 5 else { continue }
      let number = Double(thousandths) / 1000
      let printed = String(format: "%.2f", number)
      #expect(FixedDecimals.string(number, decimals: 2) == (printed == "-0.00" ? "0.00" : printed))
    }
  }

  @Test func `has a named rounding for each kind of figure`() {
    #expect(Rounding.shown(Grams(5.8765)) == "5.88")
    #expect(Rounding.shown(Grams(31.1034768), in: .troyOunces) == "1.0000")
    #expect(Rounding.shown(Grams(31.1034768), in: .pennyweights) == "20.00")
    #expect(Rounding.shown(Carats(0.12345)) == "0.123")
    #expect(Rounding.shown(GramsPerCubicCentimetre(15.55)) == "15.55")
    #expect(Rounding.percent.string(16.505) == "16.5")
  }
}
