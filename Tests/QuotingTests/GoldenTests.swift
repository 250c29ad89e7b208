import Quantities
import Quoting
import Testing

@Suite struct `A quote worked by hand` {
  @Test func `of a gold ring at Alona`() throws {
    let quote = try quote(house("alona"), request("18k-yellow", "5.00"))
    // metal: 5 × 100 × 0.75 × 1.06 × 1.08 = 429.30; casting 12 and 5 × 0.60; finishing 18 and 5 × 1.20; margin 20 %
    // of 39.00; parcel of 155 g.
    #expect(
      shown(quote.lines) == [
        "metal 429.30", "casting 12.00", "casting.gram 3.00", "finishing 18.00", "finishing.gram 6.00", "margin 7.80",
        "shipping 38.00",
      ])
    #expect(shown(quote.feesFirst) == ["fee.design 30.00", "fee.cad 80.00"])
    #expect(quote.total.figure == "514.10" && quote.deposit.figure == "385.58" && quote.balance.figure == "128.52")
  }
}
