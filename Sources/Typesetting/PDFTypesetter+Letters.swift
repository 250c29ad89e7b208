import CPango
import Documents
import Rendering

extension PDFTypesetter {
  /// The letters of a document that no font of this machine has; a PDF shows a box for each.
  ///
  /// Each letter beyond ASCII is set once by itself: as many layouts as the document has different ones.
  /// - Returns: the letters in the order in which they stand in the document, each once.
  /// - Throws: what cairo could not do.
  public static func lettersWithoutFont(in document: Document) throws(TypesettingFailure) -> [Character] {
    var seen: Set<Character> = []
    let letters = document.words.flatMap { $0.filter { !$0.isASCII && seen.insert($0).inserted } }
    if letters.isEmpty { return [] }
    return try PNGEncoder.withSurface(Picture(width: 1, height: 1, filledWith: 0)) {
      surface throws(TypesettingFailure) in
      guard let context = cairo_create(surface) else { throw .failed(why: "cairo made no context") }
      defer { cairo_destroy(context) }
      return letters.filter { letter in
        TextLayout(String(letter), style: .body, width: nil, alignment: .start, context: context).lacksGlyphs
      }
    }
  }
}

extension Document {
  /// Everything that is set in letters, in the order in which it stands.
  fileprivate var words: [String] { issuer + [title] + blocks.flatMap(\.words) + [footer] }
}

extension Block {
  fileprivate var words: [String] {
    switch self {
    case .heading(let text), .paragraph(let text), .note(let text): [text]
    case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
    case .table(let table): table.columns.map(\.title) + table.rows.flatMap(\.cells)
    case .figures(let figures): figures.map(\.caption)
    case .signatures(let names): names
    }
  }
}
