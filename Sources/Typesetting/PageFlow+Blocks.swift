import CPango
import Documents

extension PageFlow {
  /// The issuer and the title.
  mutating func head(_ document: Document) {
    for (index, line) in document.issuer.enumerated() {
      set(line, style: index == 0 ? .strong : .small, grey: index == 0 ? 0 : 0.35)
    }
    skip(14)
    set(document.title, style: .title)
    skip(6)
  }

  /// Sets one block; a heading stays with the beginning of what it heads.
  mutating func set(_ block: Block, before next: Block?) throws(TypesettingFailure) {
    switch block {
    case .heading(let text):
      skip(12)
      if room < 20 + beginning(of: next), y > Self.margin { breakPage() }
      set(text, style: .heading)
      skip(3)
    case .paragraph(let text):
      set(text, style: .body)
      skip(4)
    case .note(let text):
      set(text, style: .small, grey: 0.35)
      skip(3)
    case .facts(let facts): set(facts)
    case .table(let table): set(table)
    case .figures(let figures): try set(figures)
    case .signatures(let names): set(signatures: names)
    }
  }

  /// The height of what stands on one sheet with its heading.
  private func beginning(of block: Block?) -> Double {
    switch block {
    case .table(let table): beginning(of: table)
    case .heading, .paragraph, .note, .facts, .figures, .signatures, nil: 40
    }
  }

  /// Sets a text over the whole width, line by line, so that a long one runs on over the next sheets.
  private mutating func set(_ text: String, style: TextStyle, grey: Double = 0) {
    let layout = TextLayout(text, style: style, width: width, alignment: .start, context: context)
    for line in 0..<layout.lineCount {
      layout.drawLine(line, x: Self.margin, y: take(layout.lineHeight(line)), grey: grey)
    }
  }

  private mutating func set(_ facts: [Block.Fact]) {
    var labels = 0.0
    for fact in facts {
      let label = TextLayout(fact.label, style: .body, width: nil, alignment: .start, context: context)
      labels = max(labels, label.size.width)
    }
    labels = min(labels, width * 0.4) + 14
    keepTogether(facts, labels)
    for fact in facts {
      let label = TextLayout(fact.label, style: .body, width: labels - 14, alignment: .start, context: context)
      let value = TextLayout(fact.value, style: .body, width: width - labels, alignment: .start, context: context)
      let top = take(max(label.size.height, value.size.height) + 1.5)
      label.draw(x: Self.margin, y: top, grey: 0.35)
      value.draw(x: Self.margin + labels, y: top, grey: 0)
    }
    skip(6)
  }

  /// Begins a new sheet where a short list, such as the sums, would otherwise be torn.
  private mutating func keepTogether(_ facts: [Block.Fact], _ labels: Double) {
    let heights = facts.map { fact in
      TextLayout(fact.value, style: .body, width: width - labels, alignment: .start, context: context).size.height + 1.5
    }
    let height = heights.reduce(0, +)
    if height > room, height < 160 { breakPage() }
  }

  private mutating func set(signatures names: [String]) {
    guard !names.isEmpty else { return }
    skip(10)
    let top = take(62) + 44
    let gap = 24.0
    let place = (width - gap * Double(names.count - 1)) / Double(names.count)
    for (index, name) in names.enumerated() {
      let left = Self.margin + (place + gap) * Double(index)
      rule(from: left, to: left + place, at: top, thickness: 0.7)
      let text = TextLayout(name, style: .small, width: place, alignment: .start, context: context)
      text.draw(x: left, y: top + 3, grey: 0.35)
    }
  }

  private mutating func set(_ figures: [Block.Figure]) throws(TypesettingFailure) {
    guard !figures.isEmpty else { return }
    let gap = 10.0
    let place = (width - gap * Double(figures.count - 1)) / Double(figures.count)
    let scales = figures.map { min(place / Double($0.picture.width), 190 / Double($0.picture.height)) }
    let tallest = zip(figures, scales).reduce(0) { max($0, Double($1.0.picture.height) * $1.1) }
    let top = take(tallest + 18)
    for (index, figure) in figures.enumerated() {
      let left = Self.margin + (place + gap) * Double(index)
      try PNGEncoder.withSurface(figure.picture) { surface in
        cairo_save(context)
        cairo_translate(context, left, top)
        cairo_scale(context, scales[index], scales[index])
        cairo_set_source_surface(context, surface, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
      }
      let caption = TextLayout(figure.caption, style: .small, width: place, alignment: .start, context: context)
      caption.draw(x: left, y: top + tallest + 3, grey: 0.35)
    }
    skip(4)
  }
}
