import CPango

/// Sheets that are filled from top to bottom; a new one starts where the next block does not fit.
struct PageFlow: ~Copyable {
  private let surface: OpaquePointer
  let context: OpaquePointer
  private let paper: (width: Double, height: Double)
  private let footer: String
  /// The next free height, in points from the top.
  private(set) var y: Double
  private var page = 1

  /// 18 mm on every side.
  static let margin = 18.0 / 25.4 * 72
  /// What the foot of a page takes.
  private static let foot = 24.0

  init(surface: OpaquePointer, context: OpaquePointer, paper: (width: Double, height: Double), footer: String) {
    self.surface = surface
    self.context = context
    self.paper = paper
    self.footer = footer
    y = Self.margin
  }

  /// Points between the left and the right margin.
  var width: Double { paper.width - 2 * Self.margin }

  /// Points that are left on this sheet.
  var room: Double { paper.height - Self.margin - Self.foot - y }

  /// Leaves a gap, unless a new sheet has just begun.
  mutating func skip(_ points: Double) {
    if y > Self.margin { y += points }
  }

  /// Takes a height off the sheet, on a new one if it does not fit; gives where it starts.
  mutating func take(_ height: Double) -> Double {
    if height > room, y > Self.margin { breakPage() }
    defer { y += height }
    return y
  }

  /// Ends the sheet and begins another.
  mutating func breakPage() {
    drawFoot()
    cairo_show_page(context)
    page += 1
    y = Self.margin
  }

  /// Ends the last sheet.
  mutating func finish() {
    drawFoot()
    cairo_show_page(context)
  }

  private func drawFoot() {
    let top = paper.height - Self.margin - Self.foot + 10
    let number = TextLayout("\(page)", style: .small, width: width, alignment: .end, context: context)
    number.draw(x: Self.margin, y: top, grey: 0.4)
    let text = TextLayout(footer, style: .small, width: width - 40, alignment: .start, context: context)
    text.draw(x: Self.margin, y: top, grey: 0.4)
  }

  /// A line across a part of the sheet.
  func rule(from left: Double, to right: Double, at height: Double, thickness: Double) {
    cairo_set_source_rgb(context, 0.3, 0.3, 0.3)
    cairo_set_line_width(context, thickness)
    cairo_move_to(context, left, height)
    cairo_line_to(context, right, height)
    cairo_stroke(context)
  }
}
