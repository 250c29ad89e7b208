import Documents
import Foundation
import Rendering
import Testing
import Typesetting

@Suite struct `A document as PDF` {
  private let document = Document(
    title: "Quote Q-104", issuer: ["Ювелирный дом Ason", "東京都中央区銀座 4-6-16"], issuedAt: "2026-03-02T10:00:00Z",
    blocks: [
      .heading("The piece"),
      .facts([.init("Alloy", "18K yellow gold"), .init("Weight", "7.32 … 7.43 … 7.60 g")]),
      .figures([.init(Picture(width: 40, height: 30, filledWith: 0xFFD4_AF37), caption: "From the front")]),
      .table(
        DocumentTable(
          columns: [.init("Line"), .init("Amount", isNumeric: true)],
          rows: (1...80).map { .init(["Line \($0) & <more>", "\($0).00"]) } + [
            .init(["Total", "3240.00"], isTotal: true)
          ])),
      .paragraph(String(repeating: "The weight may change. ", count: 400)),
      .signatures(["Client", "House"]),
    ], footer: "Prices in USD")

  @Test(arguments: PaperSize.allCases)
  func `can be read as text, every row and every script`(paper: PaperSize) throws {
    let text = try PDFReader.words(PDFTypesetter.bytes(document, paper: paper))
    for line in 1...80 { #expect(text.contains("Line \(line) & <more>")) }
    #expect(text.contains("3240.00"))
    #expect(text.contains("Ювелирный дом Ason"))
    #expect(text.contains("Client"))
    // A footer may stand between two words of a sentence that runs over a sheet.
    let body = text.replacing(/Prices in USD \d+\s/, with: "")
    #expect(body.components(separatedBy: "The weight may change.").count == 401)
    // The titles stand on every sheet that the table reaches.
    #expect(text.components(separatedBy: "Amount").count > 2)
  }

  @Test(arguments: PaperSize.allCases)
  func `breaks no word of a full table, neither in its titles nor in its units`(paper: PaperSize) throws {
    let titles = ["Stone", "Reckoned", "Setting", "Supplied by", "Certificate"]
    let row = DocumentTable.Row([
      "12 × lab-grown diamond", String(repeating: "12 stones × 1.6 USD/stone and then ", count: 9), "invisible",
      "client", "IGI",
    ])
    let columns = titles.map { DocumentTable.Column($0) } + [.init("Amount", isNumeric: true)]
    let table = DocumentTable(
      columns: columns, rows: [DocumentTable.Row(row.cells + ["1234567.89"])])
    let text = try PDFReader.words(
      PDFTypesetter.bytes(
        Document(title: "Quote", issuer: ["House"], issuedAt: "2026-03-02T10:00:00Z", blocks: [.table(table)]),
        paper: paper))
    let words = text.split(separator: " ")
    for word in ["Setting", "Supplied", "Certificate", "invisible", "1234567.89"] {
      #expect(words.contains { $0 == word }, "\(word) in \(text)")
    }
    #expect(words.count { $0 == "USD/stone" } == 9, "\(text)")
  }

  @Test func `is the same for the same document`() throws {
    #expect(try PDFTypesetter.bytes(document, paper: .a4) == PDFTypesetter.bytes(document, paper: .a4))
  }

  @Test func `differs with the paper`() throws {
    #expect(try PDFTypesetter.bytes(document, paper: .a4) != PDFTypesetter.bytes(document, paper: .letter))
  }

  @Test func `says the same as HTML, with nothing to fetch`() throws {
    let html = try document.html(png: PNGEncoder.bytes)
    #expect(html.contains("Line 80 &amp; &lt;more&gt;"))
    #expect(html.contains("data:image/png;base64,iVBORw0KGgo"))
    #expect(!html.contains("http"))
  }
}
