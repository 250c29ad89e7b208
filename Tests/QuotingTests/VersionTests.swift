import Quantities
import Quoting
import Testing

@Suite struct `Versions of a quote` {
  @Test func `keep what changed and why, from the guess to the real weight`() throws {
    let rough = try quote(house("alona"), request("18k-yellow", "5.00"))
    var draft = try request("18k-yellow", "5.00")
    let estimate = Estimate(low: Grams(4.90), value: Grams(5.10), high: Grams(5.30))
    draft.weight = try #require(QuotedWeight(estimated: estimate, cast: nil))
    let cad = try quote(house("alona"), draft)
    var real = draft
    real.weight = QuotedWeight(exactly: try grams("5.18"), source: .sample)
    let sample = try quote(house("alona"), real)
    let history = try QuoteHistory(rough, reason: "enquiry").replaced(by: cad, because: "CAD confirmed")
      .replaced(by: sample, because: "sample weighed")
    #expect(history.versions.map(\.number) == [1, 2, 3])
    #expect(history.versions.map(\.reason) == ["enquiry", "CAD confirmed", "sample weighed"])
    let last = history.versions[2].changes
    #expect(last.contains(QuoteChange(what: "finished weight", before: "5.10 g", after: "5.18 g")))
    #expect(last.contains(QuoteChange(what: "source of the weight", before: "draft", after: "sample")))
    #expect(last.contains(QuoteChange(what: "line metal", before: "437.89 USD", after: "444.75 USD")))
    #expect(history.versions[0].quote == rough)
  }

  @Test(arguments: ["", "  ", "\n"]) func `H0-20 need a reason`(reason: String) throws {
    let history = QuoteHistory(try quote(house("alona"), request("18k-yellow", "5.00")), reason: "enquiry")
    #expect(throws: MissingReason()) { try history.replaced(by: history.versions[0].quote, because: reason) }
  }

  @Test func `name lines that are new and lines that are gone`() throws {
    let plain = try quote(house("alona"), request("18k-yellow", "5.00"))
    var order = try request("18k-yellow", "5.00")
    order.engravedCharacters = 4
    let engraved = try quote(house("alona"), order)
    #expect(
      engraved.changes(from: plain).contains(QuoteChange(what: "line engraving", before: "none", after: "8.00 USD")))
    #expect(
      plain.changes(from: engraved).contains(QuoteChange(what: "line engraving", before: "8.00 USD", after: "none")))
    #expect(plain.changes(from: plain).isEmpty)
  }
}

@Suite struct `A book of fixes` {
  @Test func `gives the latest that was known, the later written of two at one moment`() throws {
    let text = """
      id,metal,currency,price_per_troy_ounce,time,source
      a,gold,USD,4000,2026-03-01T10:00:00Z,LBMA
      b,gold,USD,4100,2026-03-02T10:00:00Z,LBMA
      c,gold,USD,4101,2026-03-02T10:00:00Z,corrected
      d,gold,EUR,3900,2026-03-03T10:00:00Z,LBMA

      """
    let book = try FixBook.parse(text: text, source: "fixes.csv")
    let dollar = try #require(Currency(code: "USD"))
    #expect(book.latest(.gold, in: [dollar], asOf: try moment("2026-03-04"))?.id == "c")
    #expect(book.latest(.gold, in: [dollar], asOf: try moment("2026-03-02"))?.id == "a")
    #expect(book.latest(.gold, in: [dollar], asOf: try moment("2026-02-01")) == nil)
    #expect(book.latest(.silver, in: [dollar], asOf: try moment("2026-03-04")) == nil)
    #expect(FixBook.header + book.lines == text)
  }

  @Test func `takes a name once for ever`() throws {
    let head = "metal,currency,price_per_troy_ounce,time,source\n"
    let book = try FixBook.parse(text: head + "gold,USD,4000,2026-03-01,LBMA\n", source: "a.csv")
    #expect(book.fixes[0].id == "XAU-USD-2026-03-01T00:00:00Z")
    let other = try FixBook.parse(text: head + "gold,USD,4001,2026-03-01,\"Kitco, spot\"\n", source: "b.csv")
    #expect(throws: FixNameTaken(known: book.fixes[0])) { try book.additions(from: other) }
    #expect(try book.additions(from: book).fixes.isEmpty)
    #expect(other.lines == "XAU-USD-2026-03-01T00:00:00Z,gold,USD,4001,2026-03-01T00:00:00Z,\"Kitco, spot\"\n")
  }
}
