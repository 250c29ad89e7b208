import CPango
import Documents

/// Documents as PDF files with selectable text.
public enum PDFTypesetter {
  /// The bytes of a PDF file.
  ///
  /// The same document on the same paper gives the same bytes on one machine: the file's date is the document's own.
  /// - Parameters:
  ///   - document: what it says.
  ///   - paper: the sheet.
  /// - Returns: PDF 1.7 or what the installed cairo writes.
  /// - Throws: what cairo could not do.
  public static func bytes(_ document: Document, paper: PaperSize) throws(TypesettingFailure) -> [UInt8] {
    let sink = ByteSink()
    try set(document, paper: paper, into: sink)
    return sink.bytes
  }

  private static func set(_ document: Document, paper: PaperSize, into sink: ByteSink) throws(TypesettingFailure) {
    try DrawingLibraries.open()
    let size = paper.points
    let surface = try Surface.adopting(
      cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, size.width, size.height))
    cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_TITLE, document.title)
    cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_AUTHOR, document.issuer.first ?? "")
    cairo_pdf_surface_set_metadata(surface.pointer, CAIRO_PDF_METADATA_CREATE_DATE, document.issuedAt)
    guard let context = cairo_create(surface.pointer) else { throw .failed(why: "cairo made no context") }
    defer { cairo_destroy(context) }
    var flow = PageFlow(surface: surface.pointer, context: context, paper: size, footer: document.footer)
    flow.head(document)
    for (index, block) in document.blocks.enumerated() {
      try flow.set(block, before: document.blocks.dropFirst(index + 1).first)
    }
    flow.finish()
    cairo_surface_finish(surface.pointer)
    try surface.check()
  }
}
