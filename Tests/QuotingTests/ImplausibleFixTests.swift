import Quantities
import Quoting
import Testing

@Suite("A fix that nobody would believe")
struct ImplausibleFixTests {
  private static func fix(
    _ id: String, _ price: String, _ time: String = "2026-03-02T10:00:00Z", metal: PreciousMetal = .gold,
    _ currency: String = "USD"
  ) throws -> MetalFix {
    let currency = try #require(Currency(code: currency))
    let (price, time) = (try #require(ExactDecimal(price)), try #require(UTCInstant(time)))
    let fix = MetalFix(id: id, metal: metal, currency: currency, pricePerTroyOunce: price, time: time, source: "desk")
    return try #require(fix)
  }

  private static let last = "2026-03-02T09:00:00Z"

  @Test(
    "is far from the last of its day, or off by the grams of an ounce on any day",
    arguments: [
      ("4000", "4800", "2026-03-03T09:00:00Z", nil), ("4000", "4800.01", "2026-03-03T09:00:00Z", .jump),
      ("4000", "3200", "2026-03-02T10:00:00Z", nil), ("4000", "3199.99", "2026-03-02T10:00:00Z", .jump),
      ("4000", "4800.01", "2026-03-03T09:00:00.001Z", nil), ("4000", "128.60", "2026-06-02T10:00:00Z", .perGram),
      ("4000", "154.32", "2026-06-02T10:00:00Z", .perGram), ("4000", "154.33", "2026-06-02T10:00:00Z", nil),
      ("4000", "102.89", "2026-06-02T10:00:00Z", .perGram), ("4000", "102.88", "2026-03-02T10:00:00Z", .jump),
      ("4000", "102.88", "2026-06-02T10:00:00Z", nil), ("128.60", "4000", "2026-06-02T10:00:00Z", .perKilogram),
      ("4000", "128602", "2027-03-02T10:00:00Z", .perKilogram), ("4000", "40000", "2026-03-02T10:00:00Z", .jump),
    ] as [(String, String, String, ImplausibleFix.Slip?)])
  func judged(before: String, now: String, time: String, slip: ImplausibleFix.Slip?) throws {
    let first = try Self.fix("first", before, Self.last)
    let second = try Self.fix("second", now, time)
    let doubted = FixBook([first]).implausible(among: FixBook([second]))
    #expect(doubted == (slip.map { [ImplausibleFix(fix: second, last: first, slip: $0)] } ?? []))
  }

  @Test("is of the same metal and currency alone, and never one that is known")
  func others() throws {
    let known = FixBook([try Self.fix("gold", "4000", Self.last)])
    let silver = try Self.fix("silver", "50", Self.last, metal: .silver)
    for other in [silver, try Self.fix("euro", "100", Self.last, "EUR")] {
      #expect(known.implausible(among: FixBook([other])).isEmpty)
    }
    let slipped = FixBook([try Self.fix("gold", "4000", Self.last), try Self.fix("slip", "130")])
    #expect(slipped.implausible(among: slipped).isEmpty)
    #expect(FixBook.empty.implausible(among: known).isEmpty)
  }

  @Test("is held against what comes after it where nothing was before")
  func backdated() throws {
    let known = FixBook([try Self.fix("later", "4000", "2026-03-02T12:00:00Z")])
    let early = try Self.fix("early", "128.60", Self.last)
    #expect(known.implausible(among: FixBook([early])).map(\.slip) == [.perGram])
  }

  @Test("is found among the rows of one file too, in their order")
  func together() throws {
    let rows = FixBook([
      try Self.fix("b", "130", "2026-03-02T11:00:00Z"), try Self.fix("a", "4000", Self.last),
      try Self.fix("c", "4010", "2026-03-02T12:00:00Z"),
    ])
    #expect(FixBook.empty.implausible(among: rows).map(\.fix.id) == ["b", "c"])
  }

  @Test("keeps with its source why it is right, and is the same fix when it comes again")
  func confirmed() throws {
    let known = FixBook([try Self.fix("first", "4000", Self.last)])
    let new = FixBook([try Self.fix("far", "5000"), try Self.fix("near", "4900", "2026-03-02T11:00:00Z")])
    let doubted = known.implausible(among: new)
    #expect(doubted.map(\.fix.id) == ["far"])
    let confirmed = new.confirmed(doubted, because: "a squeeze")
    #expect(confirmed.fixes.map(\.source) == ["desk (confirmed: a squeeze)", "desk"])
    let both = FixBook(known.fixes + confirmed.fixes)
    #expect(try both.additions(from: new).fixes.isEmpty && both.additions(from: confirmed).fixes.isEmpty)
    let other = FixBook([try Self.fix("far", "5001")])
    #expect(throws: FixNameTaken.self) { try both.additions(from: other) }
  }

  @Test("of a price beyond all sums does not end the program")
  func beyond() throws {
    let dollars = try #require(Currency(code: "USD"))
    let extremes = [(ExactDecimal(4000), Int64.min), (ExactDecimal(billionths: .max), Int64.max)]
    let fixes = extremes.enumerated().compactMap { index, extreme in
      MetalFix(
        id: "\(index)", metal: .gold, currency: dollars, pricePerTroyOunce: extreme.0,
        time: UTCInstant(milliseconds: extreme.1), source: "desk")
    }
    #expect(FixBook([fixes[0]]).implausible(among: FixBook([fixes[1]])).isEmpty)
  }
}
