import Foundation
import Testing

@Suite struct `The quote command's papers` {
  private let scratch = try? Scratch()

  /// Runs `quote` on a cube of 10 mm for three pieces, at a fix of 100 USD a gram, under a tax of 20 %.
  private func quote(_ arguments: [String], draft: [UInt8] = SmallDrafts.cube) throws -> BuiltProgram.Outcome {
    let scratch = try #require(scratch)
    try scratch.file("drafts/cube.v2.stl", draft)
    try scratch.file(
      "fixes.csv",
      text: """
        id,metal,currency,price_per_troy_ounce,time,source
        au,gold,USD,3110.34768,2026-03-02T10:00:00.250Z,by hand

        """)
    let book = try String(
      contentsOf: BuiltProgram.root.appending(path: "Sources/HouseFiles/Houses/alona.prices.yaml"), encoding: .utf8)
    try scratch.file("house.yaml", text: book.replacing("rate: 0 %", with: "rate: 20 %"))
    let fixed = ["--fixes", "fixes.csv", "--house", "house.yaml", "--as-of", "2026-03-02T12:36:59.999Z"]
    return try BuiltProgram.run(
      ["quote", "drafts/cube.v2.stl", "--alloy", "18k-yellow", "--quantity", "3"] + fixed + arguments,
      in: scratch.folder)
  }

  private func file(_ name: String) throws -> URL { try #require(scratch).folder.appending(path: name) }

  /// Every amount of money below a value, the inputs left out.
  private func amounts(_ value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(amounts($1)) } }
    guard let object = value as? [String: Any] else { return [] }
    if object["currency"] != nil, let amount = object["amount"] as? String { return [amount] }
    return object.filter { $0.key != "inputs" }.values.reduce(into: []) { $0.formUnion(amounts($1)) }
  }

  @Test func `say every figure of the JSON, as PDF and as HTML`() throws {
    let outcome = try quote(["--pdf", "quote.pdf", "--html", "quote.html", "--json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let object = try #require(try outcome.objects.first)
    let figures = amounts(object)
    #expect(figures.count > 15, "\(figures)")
    let printed = Set(try Poppler.words(of: file("quote.pdf")))
    #expect(figures.subtracting(printed).isEmpty)
    let page = try String(contentsOf: file("quote.html"), encoding: .utf8)
    for figure in figures { #expect(page.contains(figure), "\(figure)") }
    let inputs = try #require(object["inputs"] as? [String: Any])
    let request = try #require(inputs["request"] as? [String: Any])
    let weight = try #require(request["weight"] as? [String: Any])
    for bound in ["low", "expected", "high"] {
      let grams = try #require((weight[bound] as? String).flatMap(Double.init))
      #expect(printed.contains(String(format: "%.2f", grams)))
    }
  }

  @Test func `show moments to the minute, and JSON keeps them exact`() throws {
    let outcome = try quote(["--pdf", "quote.pdf", "--json"])
    #expect(outcome.output.contains("\"2026-03-02T12:36:59.999Z\"") && outcome.output.contains("10:00:00.250Z"))
    let text = try Poppler.words(of: file("quote.pdf")).joined(separator: " ")
    #expect(text.contains("2026-03-02 12:36 UTC") && text.contains("2026-03-09 12:36 UTC"))
    #expect(text.contains("2026-03-02 10:00 UTC") && !text.contains(".999") && !text.contains(".250"))
    let shown = try quote([]).output
    #expect(shown.contains("2026-03-02 12:36 UTC") && !shown.contains(".999"))
  }

  @Test func `name the piece by the draft's file, or as they are told`() throws {
    #expect(try quote([]).output.hasPrefix("cube.v2\n"))
    #expect(try quote(["--name", "Signet"]).output.hasPrefix("Signet\n"))
  }

  @Test func `come on A4 or on Letter, and are headed as they are asked for`() throws {
    #expect(try quote(["--pdf", "a4.pdf"]).status == 0)
    #expect(try quote(["--pdf", "letter.pdf", "--sheet", "letter", "--proforma"]).status == 0)
    #expect(try Poppler.facts(of: file("a4.pdf")).contains("(A4)"))
    #expect(try Poppler.facts(of: file("letter.pdf")).contains("(letter)"))
    let (plain, proforma) = (try Poppler.words(of: file("a4.pdf")), try Poppler.words(of: file("letter.pdf")))
    #expect(plain.contains("Quote") && !plain.contains("Proforma"))
    #expect(proforma.contains("Proforma") && proforma.contains("PI"))
  }

  @Test func `carry the house's letterhead, its terms and the client`() throws {
    try #require(scratch).file("head.txt", text: "Atelier Ørsted\nЮвелирный дом\n\nPaid within ten days.\n")
    let outcome = try quote(
      ["--pdf", "quote.pdf", "--letterhead", "head.txt", "--client", "Ms Ada Lovelace", "--number", "Q-104"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try Poppler.words(of: file("quote.pdf")).joined(separator: " ")
    for words in ["Atelier Ørsted", "Ювелирный дом", "Paid within ten days.", "Ms Ada Lovelace", "Q-104"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `name the letters that no font has, and are written all the same`() throws {
    // Two letters for private use: no font has them.
    let outcome = try quote(["--pdf", "quote.pdf", "--client", "Ада \u{10FFFD}\u{F0000}\u{10FFFD} Ørsted"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("quote.pdf: no font on this machine has"))
    #expect(outcome.errors.contains("(U+10FFFD), ") && outcome.errors.contains("(U+F0000), and the PDF shows boxes"))
    #expect(!outcome.errors.contains("U+0410") && !outcome.errors.contains("U+00D8"))
    #expect(try !Data(contentsOf: file("quote.pdf")).isEmpty)
    #expect(try quote(["--pdf", "quote.pdf", "--client", "Ада Ørsted"]).errors.isEmpty)
  }

  /// What is asked, the status, what is told.
  private static let refusals: [([String], Int32, String)] = [
    (["--pdf", "quote.pdf", "--letterhead", "none.txt"], 66, "none.txt"),
    (["--pdf", "nowhere/quote.pdf"], 74, "nowhere/quote.pdf"),
    (["--pdf", "quote.pdf", "--compare", "14k-yellow"], 64, "--compare"),
    (["--pdf", "quote.pdf", "--plating", "paint"], 65, "no paint"),
  ]

  @Test(arguments: refusals) func `leave nothing behind where they cannot be made`(
    arguments: [String], status: Int32, words: String
  ) throws {
    let outcome = try quote(arguments)
    #expect(outcome.status == status && outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(try papers() == [])
  }

  @Test func `are not written before the version is kept`() throws {
    #expect(try quote(["--history", "ring.json"]).status == 0)
    let silent = try quote(["--history", "ring.json", "--pdf", "quote.pdf"])
    #expect(silent.status == 65 && silent.errors.contains("reason"))
    #expect(try papers() == ["ring.json"])
    let kept = try Data(contentsOf: file("ring.json"))
    let failed = try quote(["--history", "ring.json", "--reason", "x", "--pdf", "a.pdf", "--letterhead", "none"])
    #expect(failed.status == 66)
    #expect(try Data(contentsOf: file("ring.json")) == kept)
  }

  @Test func `carry the price book's terms where the house gives none`() throws {
    #expect(try quote(["--html", "quote.html"]).status == 0)
    let page = try String(contentsOf: file("quote.html"), encoding: .utf8)
    for words in ["valid for 7 days", "locked when the deposit posts", "more than 5 % from", "75 % of the total"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `are not written for a draft that is refused`() throws {
    let outcome = try quote(["--pdf", "quote.pdf", "--html", "quote.html"], draft: SmallDrafts.sheet)
    #expect(outcome.status == 65 && outcome.errors.contains("no-solid"), "\(outcome.errors)")
    #expect(try papers() == [])
  }

  private func papers() throws -> [String] {
    let given: Set = ["drafts", "fixes.csv", "house.yaml"]
    return try FileManager.default.contentsOfDirectory(atPath: #require(scratch).folder.path)
      .filter { !given.contains($0) }
  }
}
