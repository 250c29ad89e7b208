/// Text within HTML.
enum HTMLText {
  /// Text with the characters that HTML gives a meaning written as references.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// How documents look on a screen and on paper.
  static let style = """
    body{font:15px/1.45 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222}
    header div:first-child{font-weight:600;font-size:1.2em}h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.6em}
    table{border-collapse:collapse;width:100%}th{text-align:left;border-bottom:1px solid #888}
    td,th{padding:.25em .5em;vertical-align:top}.n{text-align:right;font-variant-numeric:tabular-nums}
    .total td{font-weight:600;border-top:1px solid #888}.note,footer{color:#666;font-size:.88em}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.2em}dt{color:#666}dd{margin:0}
    .figures{display:flex;flex-wrap:wrap;gap:1em}figure{margin:0}figcaption{color:#666;font-size:.88em}
    .signatures{display:flex;gap:3em;margin-top:5em}.signatures div{flex:1;border-top:1px solid #222;padding-top:.3em}
    """
}
