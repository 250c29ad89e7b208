import CPango

/// Owns a pango layout: a text broken into lines of one width.
struct TextLayout: ~Copyable {
  private let layout: OpaquePointer
  private let context: OpaquePointer

  /// Sets a text in a style.
  init(_ text: String, style: TextStyle, width: Double?, alignment: TextAlignment, context: OpaquePointer) {
    // Pango aborts the process where it has no memory; it never gives nothing.
    guard let made = pango_cairo_create_layout(context) else { preconditionFailure("pango made no layout") }
    layout = made
    self.context = context
    let font = pango_font_description_from_string(style.fontName)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_text(layout, text, -1)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    keepUnitsWhole(text)
    if let width { pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE))) }
    switch alignment {
    case .start: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .end: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    }
  }

  /// Forbids a line to end after a stroke: Unicode allows it, but `USD/piece` is one word.
  private func keepUnitsWhole(_ text: String) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    var offset: UInt32 = 0
    var stroke: UInt32?
    for scalar in text.unicodeScalars {
      let end = offset + UInt32(UTF8.width(scalar))
      if let stroke, let attribute = pango_attr_allow_breaks_new(0) {
        // From the stroke to the end of what follows it; the list takes the attribute over.
        (attribute.pointee.start_index, attribute.pointee.end_index) = (stroke, end)
        pango_attr_list_insert(attributes, attribute)
      }
      stroke = scalar == "/" ? offset : nil
      offset = end
    }
    pango_layout_set_attributes(layout, attributes)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Width and height in points.
  var size: (width: Double, height: Double) {
    var width: Int32 = 0
    var height: Int32 = 0
    pango_layout_get_size(layout, &width, &height)
    return (Double(width) / Double(PANGO_SCALE), Double(height) / Double(PANGO_SCALE))
  }

  /// Draws the text with its upper left corner at a place.
  func draw(x: Double, y: Double, grey: Double) {
    cairo_set_source_rgb(context, grey, grey, grey)
    cairo_move_to(context, x, y)
    pango_cairo_show_layout(context, layout)
  }

  /// Whether a letter of the text has no glyph in any font.
  var lacksGlyphs: Bool { pango_layout_get_unknown_glyphs_count(layout) > 0 }

  /// How many lines the text has.
  var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

  /// The height of one line in points.
  func lineHeight(_ index: Int) -> Double { logicalBounds(index).height }

  /// Draws one line with its upper left corner at a place.
  func drawLine(_ index: Int, x: Double, y: Double, grey: Double) {
    guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return }
    cairo_set_source_rgb(context, grey, grey, grey)
    cairo_move_to(context, x, y + logicalBounds(index).ascent)
    pango_cairo_show_layout_line(context, line)
  }

  private func logicalBounds(_ index: Int) -> (ascent: Double, height: Double) {
    guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return (0, 0) }
    var bounds = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &bounds)
    return (-Double(bounds.y) / Double(PANGO_SCALE), Double(bounds.height) / Double(PANGO_SCALE))
  }
}

/// Where the lines of a text start or end.
enum TextAlignment: Sendable {
  case start
  case end
}

/// How a text is set.
enum TextStyle: Sendable {
  case title
  case heading
  case body
  case strong
  case small
  case cell
  case strongCell

  /// As pango names fonts; the system's sans serif has fallbacks for every script that is installed.
  var fontName: String {
    switch self {
    case .title: "Sans Bold 16"
    case .heading: "Sans Bold 11"
    case .body: "Sans 9.5"
    case .strong: "Sans Bold 9.5"
    case .small: "Sans 8"
    case .cell: "Sans 8.5"
    case .strongCell: "Sans Bold 8.5"
    }
  }
}
