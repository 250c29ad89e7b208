import Alloys
import Quantities
import Quoting
import Testing

/// Quotes worked by hand at 100 USD for a gram of gold, 1 of silver, 40 of platinum, 30 of palladium.
@Suite struct `A quote worked by hand` {
  @Test func `of a gold ring at Alona`() throws {
    // 5 × 100 × 0.750 × 1.06 × 1.08; 5 × 0.60; 5 × 1.20; 20 % of 39.00; a parcel of 155 g.
    expect(
      try quote(house("alona"), request("18k-yellow", "5.00")),
      [
        "metal 429.30", "casting 12.00", "casting.gram 3.00", "finishing 18.00", "finishing.gram 6.00", "margin 7.80",
        "shipping 38.00",
      ], ["476.10", "514.10", "385.58", "128.52"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of a platinum ring at the full-payment house`() throws {
    // 8 × 40 × 0.950 × 1.08 × 1.10 = 361.152; a margin of 35 % of the price is 35/65 of 405.55 = 218.373…
    expect(
      try quote(house("full-payment-bespoke"), request("pt950-ru", "8.00")),
      [
        "metal 361.15", "casting 12.00", "casting.gram 4.80", "finishing 18.00", "finishing.gram 9.60", "margin 218.37",
      ], ["623.92", "623.92", "623.92", "0.00"])
  }

  @Test func `of a light ring comes to the full-payment house's minimum`() throws {
    // 1.5 × 58.5 × 1.1448 = 100.4562; 35/65 of 133.16 = 71.7015…; 350 less 204.86.
    expect(
      try quote(house("full-payment-bespoke"), request("14k-yellow", "1.50")),
      [
        "metal 100.46", "casting 12.00", "casting.gram 0.90", "finishing 18.00", "finishing.gram 1.80", "margin 71.70",
        "minimum-charge 145.14",
      ], ["350.00", "350.00", "350.00", "0.00"])
  }

  @Test func `of three silver rings that bear the ten dollars once`() throws {
    // 4.2 × 0.925 × 1.15 × 1.10 = 4.914525; 40/60 of 42.47 = 28.313…
    var order = try request("ag925", "4.20")
    order.piecesPerUnit = [3]
    expect(
      try quote(house("ten-dollar-customization"), order),
      [
        "metal 4.91 × 3 = 14.73", "casting 12.00 × 3 = 36.00", "casting.gram 2.52 × 3 = 7.56",
        "finishing 18.00 × 3 = 54.00", "finishing.gram 5.04 × 3 = 15.12", "margin 28.31 × 3 = 84.93",
        "order-charge.1 10.00",
      ], ["70.78", "222.34", "222.34", "0.00"])
  }

  @Test func `of twelve brass charms at Ason`() throws {
    // 3 × 9.80 / 1000 × 1.20 × 1.08 = 0.0381024; 25 % of 35.44.
    var order = try request("brass", "3.00", .bulk)
    order.piecesPerUnit = [12]
    expect(
      try quote(house("ason"), order),
      [
        "metal 0.04 × 12 = 0.48", "casting 12.00 × 12 = 144.00", "casting.gram 1.80 × 12 = 21.60",
        "finishing 18.00 × 12 = 216.00", "finishing.gram 3.60 × 12 = 43.20", "margin 8.86 × 12 = 106.32",
      ], ["44.30", "531.60", "531.60", "0.00"])
  }

  @Test func `of a sample at Ason is its fee and its shipping`() throws {
    var order = try request("brass", "3.00", .sample)
    order.delivery.cost = try money("24.00")
    expect(
      try quote(house("ason"), order), ["fee.sample 18.00", "shipping 24.00"], ["0.00", "42.00", "42.00", "0.00"])
  }

  @Test func `of a palladium ring made to order`() throws {
    // 6.5 × 30 × 0.950 × 1.08 × 1.10 = 220.077; 6.5 × 1.50; 30 % of 47.65 = 14.295, half up.
    expect(
      try quote(house("made-to-order"), request("pd950-ru", "6.50")),
      [
        "metal 220.08", "casting 12.00", "casting.gram 3.90", "finishing 22.00", "finishing.gram 9.75", "margin 14.30",
        "shipping 38.00",
      ], ["282.03", "320.03", "320.03", "0.00"])
  }

  @Test func `of gold filled counts its gold by share and its core as brass`() throws {
    // 3 × 5 % × 100 × 0.585 × 1.10 × 1.12 = 10.8108; 3 × 95 % × 9.80 / 1000 × 1.10 × 1.12 = 0.0344…; 3 × 0.12.
    expect(
      try quote(house("alona"), request("gold-filled-14-20", "3.00")),
      [
        "metal.layer 10.81", "metal.core 0.03", "metal.bonding 0.36", "casting 12.00", "casting.gram 1.80",
        "finishing 18.00", "finishing.gram 3.60", "margin 7.08", "shipping 38.00",
      ], ["53.68", "91.68", "68.76", "22.92"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of gold-plated silver counts area × thickness × density`() throws {
    // 4 × 0.925 × 1.265 = 4.6805; 400 mm² × 0.5 µm × 19.3 g/cm³ = 0.00386 g × 100 × 0.999 × 1.20 = 0.4627…
    var order = try request("ag925", "4.00")
    order.platings = ["gold-plated"]
    order.platedArea = try decimal("400")
    expect(
      try quote(house("alona"), order),
      [
        "metal 4.68", "casting 12.00", "casting.gram 2.40", "finishing 18.00", "finishing.gram 4.80",
        "plating.gold-plated.metal 0.46", "plating.gold-plated 4.00", "margin 8.24", "shipping 38.00",
      ], ["54.58", "92.58", "69.44", "23.14"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of white gold under rhodium takes its price by the gram`() throws {
    // 3 × 75 × 1.1448; 350 × 0.2 µm × 12.41 = 0.0008687 g × 190 = 0.165…; 30 % of 46.30.
    var order = try request("18k-white-pd", "3.00")
    order.platings = ["rhodium"]
    order.platedArea = try decimal("350")
    expect(
      try quote(house("made-to-order"), order),
      [
        "metal 257.58", "casting 12.00", "casting.gram 1.80", "finishing 22.00", "finishing.gram 4.50",
        "plating.rhodium.metal 0.17", "plating.rhodium 6.00", "margin 13.89", "shipping 38.00",
      ], ["317.94", "355.94", "355.94", "0.00"])
  }

  @Test func `of steel is not priced as gold`() throws {
    // 10 × 4.60 / 1000 × 1.20 × 1.05 = 0.05796; a deposit of 71.745, half up.
    expect(
      try quote(house("alona"), request("ss316l", "10.00")),
      [
        "metal 0.06", "casting 12.00", "casting.gram 6.00", "finishing 18.00", "finishing.gram 12.00", "margin 9.60",
        "shipping 38.00",
      ], ["57.66", "95.66", "71.75", "23.91"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  private var melee: String { "diamond,round,1.0,,,,8,house,600,,pave," }
  private var centre: String { "diamond,round,6.5,,,1.01,1,house,4200,,prong,GIA" }

  @Test func `of melee and a centre stone`() throws {
    // 4 × 58.5 × 1.1448 = 267.8832; 0.0292 ct × 600; 8 × 0.80; 1.01 × 4200; 28.00 from 1 ct; 20 % of 4426.12.
    var order = try request("14k-yellow", "4.00")
    order.stones = try stones(melee, centre)
    expect(
      try quote(house("alona"), order),
      [
        "metal 267.88", "casting 12.00", "casting.gram 2.40", "finishing 18.00", "finishing.gram 4.80",
        "stones.1 17.52",
        "setting.1 6.40", "stones.2 4242.00", "setting.2 28.00", "certificate.2 95.00", "margin 885.22",
        "shipping 38.00",
      ], ["5579.22", "5617.22", "4212.92", "1404.30"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of melee by the trade's chart`() throws {
    // 0.040 ct × 600; 20 % of 67.60.
    var order = try request("14k-yellow", "4.00")
    order.stones = try stones(melee)
    expect(
      try quote(house("alona", [("carats: formula", "carats: chart")]), order),
      [
        "metal 267.88", "casting 12.00", "casting.gram 2.40", "finishing 18.00", "finishing.gram 4.80",
        "stones.1 24.00",
        "setting.1 6.40", "margin 13.52", "shipping 38.00",
      ], ["349.00", "387.00", "290.25", "96.75"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of the client's own stone charges its setting alone`() throws {
    // 3.5 × 75 × 1.1448; a diamond of 0.050 ct is accepted, its certificate is the client's; 20 % of 39.80.
    var order = try request("18k-rose", "3.50")
    order.stones = try stones("diamond,round,2.4,,,0.05,1,client,,,prong,GIA")
    expect(
      try quote(house("alona"), order),
      [
        "metal 300.51", "casting 12.00", "casting.gram 2.10", "finishing 18.00", "finishing.gram 4.20",
        "setting.1 3.50",
        "margin 7.96", "shipping 38.00",
      ], ["348.27", "386.27", "289.70", "96.57"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of a piece with all extras and a tax`() throws {
    // 2 × 75 × 1.1448; 10 × 0.50; 30 % of 53.70; 1 % of 241.53 = 2.4153; 20 % of 281.95.
    var order = try request("18k-yellow", "2.00")
    order.engravedCharacters = 10
    order.hallmarked = true
    order.delivery.insured = true
    let quote = try quote(house("made-to-order", [("rate: 0 %", "rate: 20 %")]), order)
    expect(
      quote,
      [
        "metal 171.72", "casting 12.00", "casting.gram 1.20", "finishing 22.00", "finishing.gram 3.00",
        "engraving 8.00",
        "engraving.characters 5.00", "hallmark 2.50", "margin 16.11", "shipping 38.00", "insurance 2.42", "tax 56.39",
      ], ["241.53", "338.34", "338.34", "0.00"])
    #expect(quote.subtotal.figure == "281.95" && quote.tax.figure == "56.39")
  }

  @Test func `in a currency without decimals`() throws {
    // 5 × 75 × 1.1448 = 429.3; 5 × 1.50 = 7.5, half up; 30 % of 45 = 13.5, half up.
    expect(
      try quote(house("made-to-order", [("USD", "JPY")]), request("18k-yellow", "5.00")),
      [
        "metal 429", "casting 12", "casting.gram 3", "finishing 22", "finishing.gram 8", "margin 14", "shipping 38",
      ], ["488", "526", "526", "0"])
  }

  @Test func `in a currency of three decimals from a fix in dollars`() throws {
    // 429.30 × 0.3072 = 131.88096; a deposit of 162.51075.
    let dinar = try #require(Currency(code: "KWD"))
    let dollar = try #require(Currency(code: "USD"))
    let rate = try #require(
      ExchangeRate(from: dollar, to: dinar, rate: decimal("0.3072"), time: moment("2026-03-02"), source: "CBK"))
    expect(
      try quote(house("alona", [("USD", "KWD")]), request("18k-yellow", "5.00"), rates: [rate]),
      [
        "metal 131.881", "casting 12.000", "casting.gram 3.000", "finishing 18.000", "finishing.gram 6.000",
        "margin 7.800", "shipping 38.000",
      ], ["178.681", "216.681", "162.511", "54.170"], first: ["fee.design 30.000", "fee.cad 80.000"])
  }
}
