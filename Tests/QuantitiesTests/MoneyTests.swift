import Quantities
import Testing

let usd = requireCurrency("USD")
let jpy = requireCurrency("JPY")
let kwd = requireCurrency("KWD")

func requireCurrency(_ code: String) -> Currency {
  guard let currency = Currency(code: code) else { preconditionFailure("no currency \(code)") }
  return currency
}

func decimal(_ text: String) -> ExactDecimal {
  guard let number = ExactDecimal(text) else { preconditionFailure("no decimal \(text)") }
  return number
}

@Suite struct `An amount of money` {
  @Test(arguments: [("JPY", 0), ("USD", 2), ("KWD", 3), ("VND", 0), ("CNY", 2), ("XCG", 2)])
  func `has its currency's decimals`(code: String, exponent: Int) {
    #expect(Currency(code: code)?.exponent == exponent)
  }

  @Test(arguments: ["usd", "XXX", "", "US", "XAU"])
  func `knows no other codes`(code: String) { #expect(Currency(code: code) == nil) }

  @Test(arguments: [("1234.57", "925.93", "308.64"), ("1080", "810.00", "270.00"), ("2610", "1957.50", "652.50")])
  func `splits a deposit of three quarters as Alona does`(total: String, deposit: String, rest: String) throws {
    let parts = try Money(exactly: decimal(total), usd).split(first: Percentage(decimal("75")), rounded: .halfUp)
    #expect(parts.first.figure == deposit)
    #expect(parts.rest.figure == rest)
  }

  @Test func `loses no cent at 30 and 70`() throws {
    let parts = try Money(exactly: decimal("145.05"), usd).split(first: Percentage(decimal("30")), rounded: .halfUp)
    #expect(parts.first.figure == "43.52")
    #expect(parts.rest.figure == "101.53")
  }

  @Test(
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (101, [1, 1, 1], [34, 34, 33]), (-100, [1, 1, 1], [-34, -33, -33]),
      (1000, [5, 3, 2], [500, 300, 200]), (7, [0, 3, 3], [0, 4, 3]), (1, [2, 3], [0, 1]), (10, [1, 5, 1], [2, 7, 1]),
    ] as [(Int64, [Int], [Int64])])
  func `splits a set by largest remainder`(units: Int64, weights: [Int], expected: [Int64]) {
    let parts = Money(minorUnits: units, usd).split(inProportionTo: weights).map(\.minorUnits)
    #expect(parts == expected)
    #expect(parts.reduce(0, +) == units)
  }

  @Test func `does not add to another currency`() {
    #expect(throws: MoneyError.mixedCurrencies(usd, jpy)) { try Money.zero(usd) + Money.zero(jpy) }
    #expect(throws: MoneyError.mixedCurrencies(usd, kwd)) { try Money.zero(usd) - Money.zero(kwd) }
  }

  @Test func `refuses what does not fit`() {
    let most = Money(minorUnits: .max, usd)
    #expect(throws: MoneyError.tooLarge(usd)) { try most + Money(minorUnits: 1, usd) }
    #expect(throws: MoneyError.tooLarge(usd)) { try most * 2 }
    #expect(throws: MoneyError.notWholeMinorUnits("12.505", usd)) { try Money(exactly: decimal("12.505"), usd) }
  }

  @Test(arguments: [("JPY", "1235 JPY"), ("USD", "1234.57 USD"), ("KWD", "1234.565 KWD")])
  func `is rounded once, to its minor unit`(code: String, shown: String) throws {
    let exact = ExactRatio(decimal("1234.565"))
    #expect(try Money(exact, requireCurrency(code), rounded: .halfUp).description == shown)
  }

  @Test func `is converted by a rate with its date`() throws {
    let time = try #require(UTCInstant("2026-03-02"))
    let rate = try #require(ExchangeRate(from: usd, to: kwd, rate: decimal("0.3072"), time: time, source: "CBK"))
    #expect(try rate.convert(Money(exactly: decimal("100.05"), usd), rounded: .halfUp).figure == "30.735")
    #expect(throws: MoneyError.mixedCurrencies(jpy, usd)) { try rate.convert(.zero(jpy), rounded: .halfUp) }
    #expect(ExchangeRate(from: usd, to: kwd, rate: .zero, time: time, source: "CBK") == nil)
  }
}
