import Alloys
import Quantities
import Quoting
import Testing

@Suite struct `A quote of several metals` {
  private static func part(_ name: String, _ id: String, _ weight: String) throws -> QuotedPart {
    QuotedPart(name: name, alloy: try alloy(id), weight: QuotedWeight(exactly: try grams(weight), source: .typed))
  }

  private static func piece() throws -> QuoteRequest {
    QuoteRequest(
      piece: "ring", kind: .piece,
      parts: [try part("head", "pt950-ru", "1.20"), try part("shank", "18k-yellow", "4.00")])
  }

  @Test func `has a metal line for each part at its own fix, and work on the whole weight`() throws {
    let book = try house("alona")
    let both = try quote(book, Self.piece())
    let head = try quote(book, request("pt950-ru", "1.20"))
    let shank = try quote(book, request("18k-yellow", "4.00"))
    let metal = both.lines.filter { $0.group == .metal }
    #expect(metal.map(\.id) == ["metal.1", "metal.2"])
    #expect(metal.map(\.each) == [head, shank].map { $0.lines[0].each })
    #expect(metal.map { $0.basis[0].weighedPart } == ["head", "shank"])
    #expect(both.inputs.request.weight.expected == (try grams("5.20")))
    #expect(both.inputs.request.alloy.id == "18k-yellow")
    #expect(Set(both.inputs.fixes.map(\.metal)) == [.gold, .platinum])
    let casting = try #require(both.lines.first { $0.id == "casting.gram" })
    #expect(casting.basis[0].value == (try decimal("5.20")))
  }

  @Test func `is the same again when it is recomputed, and one of one metal has no parts`() throws {
    let both = try quote(house("alona"), Self.piece())
    #expect(try both.recomputed() == both)
    #expect(try quote(house("alona"), request("18k-yellow", "4.00")).inputs.request.metalParts == nil)
  }

  @Test func `is settled from the parts' own weights`() throws {
    let both = try quote(house("alona"), Self.piece())
    let same = try RealWeight.parts(["head": ExactRatio(decimal("1.20")), "shank": ExactRatio(decimal("4"))])
    let settled = try SettledPrice(both.lines, weighing: [same], in: both.total.currency)
    #expect(settled.final == both.total)
    let heavier = try RealWeight.parts(["head": ExactRatio(decimal("1.30")), "shank": ExactRatio(decimal("4"))])
    let more = try SettledPrice(both.lines, weighing: [heavier], in: both.total.currency)
    #expect(more.lines.first { $0.id == "metal.2" }?.final == both.lines.first { $0.id == "metal.2" }?.amount)
    #expect(more.final.minorUnits > both.total.minorUnits)
  }

  @Test func `is refused where the parts do not add up, and where the house does not work in one alloy`() throws {
    var edited = try Self.piece()
    edited.weight = QuotedWeight(exactly: try grams("5.30"), source: .typed)
    let faults = try refusal(house("alona"), edited)
    #expect(faults.contains(.partsDiffer(parts: try grams("5.20"), piece: try grams("5.30"))))
    let titanium = QuoteRequest(
      piece: "ring", kind: .piece,
      parts: [try Self.part("head", "ti64", "1.20"), try Self.part("shank", "18k-yellow", "4.00")])
    #expect(!(try refusal(house("alona"), titanium)).isEmpty)
  }
}
