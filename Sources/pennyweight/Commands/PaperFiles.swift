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

  /// Every paper that is asked for, whole, before any is written; letters that a PDF shows as boxes are told.
  func papers(_ document: Document) throws -> [(file: String, bytes: [UInt8])] {
    let (papers, boxes) = try Refusing.ending { () throws(CommandRefusal) in try set(document) }
    if let pdf, !boxes.isEmpty { try Complaint.print("\(pdf): \(Self.words(boxes))") }
    return papers
  }

  private func set(
    _ document: Document
  ) throws(CommandRefusal) -> (papers: [(file: String, bytes: [UInt8])], boxes: [Character]) {
    do throws(TypesettingFailure) {
      var papers: [(String, [UInt8])] = []
      var boxes: [Character] = []
      if let pdf {
        papers.append((pdf, try PDFTypesetter.bytes(document, paper: sheet)))
        boxes = try PDFTypesetter.lettersWithoutFont(in: document)
      }
      if let html { papers.append((html, Array(try document.html(png: PNGEncoder.bytes).utf8))) }
      return (papers, boxes)
    } catch {
      throw CommandRefusal(document.title, error)
    }
  }

  /// The first twelve letters with their code points, the count of the others, and what to do.
  private static func words(_ letters: [Character]) -> String {
    let shown = letters.prefix(12).map { letter in
      let points = letter.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
      return "'\(letter)' (\(points.joined(separator: " ")))"
    }
    let more = letters.count > shown.count ? " and \(letters.count - shown.count) more" : ""
    return """
      no font on this machine has \(shown.joined(separator: ", "))\(more), and the PDF shows boxes in their place; \
      install a font that has them, such as Noto (fonts-noto on Debian and Ubuntu), and make it again
      """
  }
}

extension CommandRefusal {
  /// Passes on why something could not be drawn.
  init(_ what: String, _ failure: TypesettingFailure) {
    let status: ExitStatus =
      switch failure {
      case .noLibrary: .unavailable
      case .failed: .internalFault
      }
    self.init(what, "could not be drawn: \(failure.reason)", status: status)
  }
}
