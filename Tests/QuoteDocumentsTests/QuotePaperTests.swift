import Documents
import PriceBooks
import Quantities
import QuoteDocuments
import Quoting
import Rendering
import Testing
import Typesetting

@Suite struct `A quote on paper` {
  private func example() throws -> Quote {
    var request = try request("18k-yellow", "5.18")
    request.stones = try stones(
      "diamond,round,1.0,,,,8,house,600,,pave,", "sapphire,oval,7.0,5.0,3.2,,1,client,,,prong,")
    request.engravedCharacters = 6
    request.hallmarked = true
    return try quote(house("alona"), request)
  }

  private func paper(_ quote: Quote, _ kind: PaperKind = .quote) -> Document {
    let head = Letterhead(
      lines: ["Alona Fine Jewelry", "銀座 4-6-16, 東京"], terms: ["No finished stock is kept."], number: "Q-104",
      client: ["Ms Ada Lovelace"])
    let picture = Picture(width: 40, height: 30, filledWith: 0xFFD4_AF37)
    return QuotePaper(quote, kind: kind, letterhead: head, figures: [.init(picture, caption: "From above")]).document
  }

  @Test(arguments: PaperSize.allCases, PaperKind.allCases)
  func `shows every figure of the quote`(sheet: PaperSize, kind: PaperKind) throws {
    let quote = try example()
    let words = try PDFReader.words(PDFTypesetter.bytes(paper(quote, kind), paper: sheet))
    for line in quote.lines { #expect(words.contains(line.amount.figure), "\(line.id)") }
    for amount in [quote.total, quote.deposit, quote.balance] { #expect(words.contains("\(amount)")) }
    for fix in quote.inputs.fixes { #expect(words.contains(fix.id)) }
    #expect(words.contains(quote.validUntil.toTheMinute))
    #expect(words.contains("0.004 ct") && words.contains("Ms Ada Lovelace") && words.contains("No finished stock"))
    #expect(words.contains(kind == .quote ? "Quote Q-104" : "Proforma invoice (PI) Q-104"))
  }

  @Test func `has ink where the picture and the text stand`() throws {
    #expect(try PDFReader.ink(PDFTypesetter.bytes(paper(example()), paper: .a4)) > 2000)
  }

  @Test func `is the same paper for the same quote`() throws {
    let bytes = try (0..<2).map { _ in try PDFTypesetter.bytes(paper(example()), paper: .a4) }
    #expect(bytes[0] == bytes[1])
  }

  @Test func `names the draft's parts where there is more than one`() throws {
    let quote = try example()
    let parts = ["shank", "head"].map { (name: String) in QuotePaper.Part(name: name, material: "yellow_\(name)") }
    let head = Letterhead(lines: [])
    let html = try QuotePaper(quote, kind: .quote, letterhead: head, parts: parts).document.html(png: PNGEncoder.bytes)
    for words in ["Parts of the draft", ">shank<", ">yellow_head<"] { #expect(html.contains(words), "\(words)") }
    let one = QuotePaper(quote, kind: .quote, letterhead: head, parts: [parts[0]])
    #expect(try !one.document.html(png: PNGEncoder.bytes).contains("Parts of the draft"))
  }

  @Test func `says of a guess that its range is not known`() throws {
    let html = try paper(example()).html(png: PNGEncoder.bytes)
    #expect(html.contains("its range is not known") && !html.contains("between 5.18"))
  }

  @Test func `says the same as HTML`() throws {
    let quote = try example()
    let html = try paper(quote).html(png: PNGEncoder.bytes)
    for line in quote.lines { #expect(html.contains(">\(line.amount.figure)<"), "\(line.id)") }
    #expect(html.contains("\(quote.total)") && html.contains("銀座"))
  }
}
