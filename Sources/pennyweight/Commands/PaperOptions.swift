import ArgumentParser
import Documents
import Drafts
import QuoteDocuments
import Quoting
import Typesetting

/// The papers that a quote is put on, and what stands on them beside the figures.
struct PaperOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write the quote as PDF, to be read and signed.", valueName: "file"))
  var pdf: String?

  @Option(help: ArgumentHelp("Write the quote as one HTML file.", valueName: "file"))
  var html: String?

  @Flag(help: "Head it as a proforma invoice (PI).")
  var proforma = false

  @Option(help: "The sheet of the PDF.")
  var sheet = PaperSize.a4

  @Option(help: ArgumentHelp("The paper's number in the house's books.", valueName: "text"))
  var number: String?

  @Option(help: ArgumentHelp("Whom it is for; repeated for another line.", valueName: "text"))
  var client: [String] = []

  @Option(
    help: ArgumentHelp(
      "A text file: its first paragraph is the house's name and address, the others are its terms.", valueName: "file"))
  var letterhead: String?

  /// Whether any paper is asked for.
  var isWanted: Bool { pdf != nil || html != nil }

  /// The papers that are asked for, whole and not yet written, with pictures of the draft where there is one.
  func papers(
    _ quote: Quote, _ parts: [QuotePaper.Part], draft: String?, reader: DraftReader
  ) throws -> [(file: String, bytes: [UInt8])] {
    guard isWanted else { return [] }
    let figures = try Refusing.reading { () throws(DraftRefusal) in
      try draft.map { file throws(DraftRefusal) in
        try DraftFigures.views(
          of: file, colour: quote.inputs.request.alloy.colour, reader: reader)
      }
    }
    let head = try Refusing.ending { () throws(CommandRefusal) in try self.head(quote) }
    let document = QuotePaper(
      quote, kind: proforma ? .proformaInvoice : .quote, letterhead: head, parts: parts, figures: figures ?? []
    ).document
    return try PaperFiles(pdf: pdf, html: html, sheet: sheet).papers(document)
  }

  /// The house's lines and terms, paragraph by paragraph; those of its price book where it gives none.
  private func head(_ quote: Quote) throws(CommandRefusal) -> Letterhead {
    guard let letterhead else {
      let terms = quote.inputs.book.termsInWords(quote.inputs.request.kind)
      return Letterhead(lines: [], terms: terms, number: number, client: client)
    }
    let text = try SettingsFile.text(at: letterhead)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }
    return Letterhead(
      lines: Array(paragraphs.first ?? []), terms: paragraphs.dropFirst().map { $0.joined(separator: " ") },
      number: number, client: client)
  }
}

extension PaperSize: ExpressibleByArgument {}
