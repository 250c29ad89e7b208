import Documents
import Typesetting

/// The files that a document is put into.
struct PaperFiles {
  /// The PDF, where one is asked for.
  let pdf: String?
  /// The HTML file, where one is asked for.
  let html: String?
  /// The sheet of the PDF.
  let sheet: PaperSize

  /// Every paper that is asked for, whole, before any is written.
  func papers(_ document: Document) throws -> [(file: String, bytes: [UInt8])] {
    try Refusing.ending { () throws(DraftRefusal) in try set(document) }
  }

  private func set(_ document: Document) throws(DraftRefusal) -> [(file: String, bytes: [UInt8])] {
    do throws(TypesettingFailure) {
      var papers: [(String, [UInt8])] = []
      if let pdf { papers.append((pdf, try PDFTypesetter.bytes(document, paper: sheet))) }
      if let html { papers.append((html, Array(try document.html(png: PNGEncoder.bytes).utf8))) }
      return papers
    } catch {
      throw DraftRefusal(document.title, "could not be drawn: \(error.reason)", status: .internalFault)
    }
  }
}
