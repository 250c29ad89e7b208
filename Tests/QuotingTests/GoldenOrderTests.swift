import Quantities
import Quoting
import Testing

/// Orders of several pieces and the rarer metals, worked by hand at the same fixes, all at Alona.
@Suite struct `An order worked by hand` {
  private func bulk(_ alloy: String, _ grams: String, _ pieces: Int) throws -> QuoteRequest {
    var order = try request(alloy, grams, .bulk)
    order.piecesPerUnit = [pieces]
    order.paidSampleFee = try money("120.00")
    return order
  }

  @Test func `of three gold rings is given the sample fee back`() throws {
    // 4 × 58.5 × 1.1448 = 267.8832; 20 % of 37.20; 3 × 312.52 = 937.56 less 120; a parcel of 162 g; 75 % of 855.56.
    expect(
      try quote(house("alona"), bulk("14k-yellow", "4.00", 3)),
      [
        "metal 267.88 × 3 = 803.64", "casting 12.00 × 3 = 36.00", "casting.gram 2.40 × 3 = 7.20",
        "finishing 18.00 × 3 = 54.00", "finishing.gram 4.80 × 3 = 14.40", "margin 7.44 × 3 = 22.32",
        "sample-credit -120.00", "shipping 38.00",
      ], ["312.52", "855.56", "641.67", "213.89"])
  }

  @Test func `of two gold rings is not`() throws {
    // 2 × 312.52 = 625.04 and the parcel; 75 % of 663.04.
    expect(
      try quote(house("alona"), bulk("14k-yellow", "4.00", 2)),
      [
        "metal 267.88 × 2 = 535.76", "casting 12.00 × 2 = 24.00", "casting.gram 2.40 × 2 = 4.80",
        "finishing 18.00 × 2 = 36.00", "finishing.gram 4.80 × 2 = 9.60", "margin 7.44 × 2 = 14.88", "shipping 38.00",
      ], ["312.52", "663.04", "497.28", "165.76"])
  }

  @Test func `of fifty gold-filled charms is given the sample fee back`() throws {
    // A charm is the 53.68 of one; 50 × 53.68 = 2684.00 less 120; a parcel of 300 g; 75 % of 2602.00.
    expect(
      try quote(house("alona"), bulk("gold-filled-14-20", "3.00", 50)),
      [
        "metal.layer 10.81 × 50 = 540.50", "metal.core 0.03 × 50 = 1.50", "metal.bonding 0.36 × 50 = 18.00",
        "casting 12.00 × 50 = 600.00", "casting.gram 1.80 × 50 = 90.00", "finishing 18.00 × 50 = 900.00",
        "finishing.gram 3.60 × 50 = 180.00", "margin 7.08 × 50 = 354.00", "sample-credit -120.00", "shipping 38.00",
      ], ["53.68", "2602.00", "1951.50", "650.50"])
  }

  @Test func `of forty-nine gold-filled charms is not`() throws {
    // 49 × 53.68 = 2630.32; a parcel of 297 g; 75 % of 2668.32.
    expect(
      try quote(house("alona"), bulk("gold-filled-14-20", "3.00", 49)),
      [
        "metal.layer 10.81 × 49 = 529.69", "metal.core 0.03 × 49 = 1.47", "metal.bonding 0.36 × 49 = 17.64",
        "casting 12.00 × 49 = 588.00", "casting.gram 1.80 × 49 = 88.20", "finishing 18.00 × 49 = 882.00",
        "finishing.gram 3.60 × 49 = 176.40", "margin 7.08 × 49 = 346.92", "shipping 38.00",
      ], ["53.68", "2668.32", "2001.24", "667.08"])
  }

  @Test func `of fifty pieces of gold-plated silver is given the sample fee back`() throws {
    // A piece is the 54.58 of one; 50 × 54.58 = 2729.00 less 120; a parcel of 350 g; 75 % of 2647.00.
    var order = try bulk("ag925", "4.00", 50)
    order.platings = ["gold-plated"]
    order.platedArea = try decimal("400")
    expect(
      try quote(house("alona"), order),
      [
        "metal 4.68 × 50 = 234.00", "casting 12.00 × 50 = 600.00", "casting.gram 2.40 × 50 = 120.00",
        "finishing 18.00 × 50 = 900.00", "finishing.gram 4.80 × 50 = 240.00",
        "plating.gold-plated.metal 0.46 × 50 = 23.00", "plating.gold-plated 4.00 × 50 = 200.00",
        "margin 8.24 × 50 = 412.00", "sample-credit -120.00", "shipping 38.00",
      ], ["54.58", "2647.00", "1985.25", "661.75"])
  }

  @Test func `of vermeil counts five times the gold of a plating`() throws {
    // 5 × 0.925 × 1.265 = 5.850625; 400 mm² × 2.5 µm × 19.3 g/cm³ = 0.0193 g × 100 × 0.999 × 1.20 = 2.313684;
    // 20 % of 48.00.
    var order = try request("ag925", "5.00")
    order.platings = ["vermeil"]
    order.platedArea = try decimal("400")
    expect(
      try quote(house("alona"), order),
      [
        "metal 5.85", "casting 12.00", "casting.gram 3.00", "finishing 18.00", "finishing.gram 6.00",
        "plating.vermeil.metal 2.31", "plating.vermeil 9.00", "margin 9.60", "shipping 38.00",
      ], ["65.76", "103.76", "77.82", "25.94"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of bronze where the house works in it`() throws {
    // 6 × 11.40 / 1000 × 1.20 × 1.08 = 0.0886464; 20 % of 40.80; a deposit of 65.2875.
    expect(
      try quote(house("alona", [("brass, steel]", "brass, bronze]")]), request("bronze", "6.00")),
      [
        "metal 0.09", "casting 12.00", "casting.gram 3.60", "finishing 18.00", "finishing.gram 7.20", "margin 8.16",
        "shipping 38.00",
      ], ["49.05", "87.05", "65.29", "21.76"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }

  @Test func `of titanium where the house works in it`() throws {
    // 5 × 38.00 / 1000 × 1.20 × 1.05 = 0.2394; 20 % of 39.00.
    expect(
      try quote(house("alona", [("brass, steel]", "brass, titanium]")]), request("ti64", "5.00")),
      [
        "metal 0.24", "casting 12.00", "casting.gram 3.00", "finishing 18.00", "finishing.gram 6.00", "margin 7.80",
        "shipping 38.00",
      ], ["47.04", "85.04", "63.78", "21.26"], first: ["fee.design 30.00", "fee.cad 80.00"])
  }
}
