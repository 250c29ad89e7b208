import FoundationEssentials
import Rendering

extension Document {
  /// The document as one HTML file with everything in it.
  ///
  /// - Parameter png: encodes a picture as PNG bytes.
  /// - Returns: UTF-8 text.
  /// - Throws: what `png` throws.
  public func html<Failure: Error>(png: (Picture) throws(Failure) -> [UInt8]) throws(Failure) -> String {
    var body = ""
    for block in blocks { body += try Self.html(block, png: png) }
    let from = issuer.map { "<div>\(HTMLText.escaped($0))</div>" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped(title))</title>
      <style>\(HTMLText.style)</style>
      </head>
      <body>
      <header>\(from)</header>
      <h1>\(HTMLText.escaped(title))</h1>
      \(body)<footer>\(HTMLText.escaped(footer))</footer>
      </body>
      </html>

      """
  }

  private static func html<Failure: Error>(
    _ block: Block, png: (Picture) throws(Failure) -> [UInt8]
  ) throws(Failure) -> String {
    switch block {
    case .heading(let text): return "<h2>\(HTMLText.escaped(text))</h2>\n"
    case .paragraph(let text): return "<p>\(HTMLText.escaped(text))</p>\n"
    case .note(let text): return "<p class=\"note\">\(HTMLText.escaped(text))</p>\n"
    case .facts(let facts):
      let rows = facts.map { "<dt>\(HTMLText.escaped($0.label))</dt><dd>\(HTMLText.escaped($0.value))</dd>" }
      return "<dl>\(rows.joined())</dl>\n"
    case .table(let table): return html(table)
    case .figures(let figures):
      var cells = ""
      for figure in figures {
        let data = Data(try png(figure.picture)).base64EncodedString()
        let caption = HTMLText.escaped(figure.caption)
        cells +=
          "<figure><img alt=\"\(caption)\" width=\"\(figure.picture.width / 2)\" src=\"data:image/png;base64,\(data)\">"
          + "<figcaption>\(caption)</figcaption></figure>"
      }
      return "<div class=\"figures\">\(cells)</div>\n"
    case .signatures(let names):
      let places = names.map { "<div>\(HTMLText.escaped($0))</div>" }
      return "<div class=\"signatures\">\(places.joined())</div>\n"
    }
  }

  private static func html(_ table: DocumentTable) -> String {
    let titles = table.columns.map { "<th\($0.isNumeric ? " class=\"n\"" : "")>\(HTMLText.escaped($0.title))</th>" }
    let rows = table.rows.map { row in
      let cells = zip(row.cells, table.columns).map { text, column in
        "<td\(column.isNumeric ? " class=\"n\"" : "")>\(HTMLText.escaped(text))</td>"
      }
      return "<tr\(row.isTotal ? " class=\"total\"" : "")>\(cells.joined())</tr>\n"
    }
    return "<table>\n<thead><tr>\(titles.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }
}
