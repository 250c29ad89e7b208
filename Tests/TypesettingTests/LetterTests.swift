import Documents
import Testing
import Typesetting

@Suite struct `Letters that no font has` {
  private func document(_ words: String) -> Document {
    let table = DocumentTable(columns: [.init(words)], rows: [.init([words])])
    return Document(
      title: "Quote", issuer: ["Ювелирный дом"], issuedAt: "2026-03-02T10:00:00Z",
      blocks: [.facts([.init("Client", words)]), .table(table)])
  }

  @Test(arguments: ["Ms Ada Lovelace", "Ørsted Ελένη Ада", ""])
  func `are none in scripts that every machine has`(words: String) throws {
    #expect(try PDFTypesetter.lettersWithoutFont(in: document(words)) == [])
  }

  @Test func `are told once each, in their order, whatever stands about them`() throws {
    // Letters for private use.
    let letters = try PDFTypesetter.lettersWithoutFont(in: document("a\u{10FFFD}é\u{F0000}\u{10FFFD}"))
    #expect(letters == ["\u{10FFFD}", "\u{F0000}"])
  }
}
