import Quantities
import Testing

@Suite struct `An exact decimal` {
  @Test(arguments: ["0", "1", "-1", "0.5", "12.505", "31.1034768", "999999999999.999999999", "-0.000000001"])
  func `prints what it read`(text: String) { #expect(ExactDecimal(text)?.description == text) }

  @Test(arguments: ["", "-", ".", "1.", ".5", "1,5", "1e3", "+1", " 1", "1 ", "٣", "0.0000000001", "1000000000000"])
  func `refuses anything but a plain decimal`(text: String) { #expect(ExactDecimal(text) == nil) }

  @Test func `keeps the places that are asked for`() {
    #expect(decimal("12.5").text(atLeastPlaces: 2) == "12.50")
    #expect(decimal("12.505").text(atLeastPlaces: 2) == "12.505")
    #expect(decimal("-0").description == "0")
  }

  @Test(arguments: [
    (RoundingRule.halfUp, [-2, -1, 0, 1, 2, 3]), (.halfEven, [-2, 0, 0, 0, 2, 2]), (.up, [-2, -1, 1, 1, 2, 3]),
    (.down, [-1, 0, 0, 0, 1, 2]),
  ])
  func `rounds by the named rule`(rule: RoundingRule, expected: [Int128]) {
    let rounded = ["-1.5", "-0.5", "0.4", "0.5", "1.5", "2.5"].map { ExactRatio(decimal($0)).rounded(by: rule) }
    #expect(rounded == expected)
  }

  @Test(
    arguments: [
      (5.18, "5.18"), (0.125, "0.13"), (-0.125, "-0.13"), (4.905, "4.91"), (1e-300, "0"),
      (Double.leastNonzeroMagnitude, "0"),
      (123_456.0, "123456"),
      (999_999_999_999.0, "999999999999"), (0, "0"),
    ] as [(Double, String)])
  func `is made from an estimate by rounding its own binary value`(estimated: Double, expected: String) {
    #expect(ExactDecimal(estimated, toPlaces: 2, by: .halfUp)?.description == expected)
  }

  @Test func `rounds an estimate up and down around it`() {
    #expect(ExactDecimal(5.181, toPlaces: 2, by: .down) == decimal("5.18"))
    #expect(ExactDecimal(5.181, toPlaces: 2, by: .up) == decimal("5.19"))
    #expect(ExactDecimal(Double.leastNonzeroMagnitude, toPlaces: 2, by: .up) == decimal("0.01"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e12])
  func `refuses an estimate without a size`(estimated: Double) {
    #expect(ExactDecimal(estimated, toPlaces: 2, by: .halfUp) == nil)
  }

  @Test func `multiplies exactly or says that it cannot`() throws {
    let third = ExactRatio(1, 3)
    #expect(try ExactRatio.product([third, ExactRatio(3), ExactRatio(decimal("31.1034768"))]).numerator == 19_439_673)
    #expect(throws: ExactOverflow.self) { try ExactRatio(Int128.max, 1) * ExactRatio(3, 2) }
  }

  @Test func `shows 585 and 14 of 24 apart by 0.29 percent`() throws {
    let karat = try ExactRatio(14, 24) * ExactRatio(1000, 585)
    #expect(try karat.decimal(toPlaces: 4, by: .halfUp) == decimal("0.9972"))
  }
}

@Suite struct `A moment in UTC` {
  @Test(
    arguments: [
      ("2026-03-02T10:00:00Z", 1_772_445_600_000), ("1970-01-01T00:00:00Z", 0),
      ("2000-02-29T23:59:59.999Z", 951_868_799_999),
      ("1969-12-31T23:59:59Z", -1000), ("2028-02-29T00:00:00Z", 1_835_395_200_000),
    ] as [(String, Int64)])
  func `prints what it read`(text: String, milliseconds: Int64) {
    #expect(UTCInstant(text)?.milliseconds == milliseconds)
    #expect(UTCInstant(milliseconds: milliseconds).description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-3-2", "2026-03-02T10:00", "2026-03-02T24:00Z", "2026-03-02T10:00:00+01:00", "",
  ])
  func `refuses what is no moment`(text: String) { #expect(UTCInstant(text) == nil) }

  @Test(
    arguments: [
      ("2026-11-28T12:36:59.999Z", "2026-11-28 12:36 UTC"), ("1970-01-01T00:00:00Z", "1970-01-01 00:00 UTC"),
      ("1969-12-31T23:59:59.999Z", "1969-12-31 23:59 UTC"),
    ])
  func `is shown to people by the minute, never a later one`(text: String, shown: String) {
    #expect(UTCInstant(text)?.toTheMinute == shown)
  }

  @Test func `has every day of forty years`() {
    var day = Int64(-86_400_000) * 20 * 365
    var last = UTCInstant(milliseconds: day).date
    for _ in 0..<(40 * 365) {
      day += 86_400_000
      let date = UTCInstant(milliseconds: day).date
      #expect(UTCInstant(date)?.milliseconds == day && date > last)
      last = date
    }
  }
}
