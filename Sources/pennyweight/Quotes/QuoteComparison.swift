import Quantities
import Quoting

/// The same piece in several alloys side by side, for people.
struct QuoteComparison {
  /// The quotes, in the order in which the alloys were asked for.
  let quotes: [Quote]

  /// A table with a row for each alloy.
  func text(_ style: Style) -> String {
    guard let first = quotes.first else { return "" }
    var table = Table([
      .left("alloy"), .right("weight"), .right("metal"), .right("unit price"), .right("low"), .right("total"),
      .right("high"), .right("deposit"),
    ])
    for quote in quotes {
      let metal = quote.lines.filter { $0.group == .metal }.reduce(Int64(0)) { $0 + $1.each.minorUnits }
      table.append([
        quote.inputs.request.alloysInWords, "\(quote.inputs.request.weight.expected)",
        Money(minorUnits: metal, quote.total.currency).figure,
        quote.unitPrice.figure, quote.range.low.figure, quote.total.figure, quote.range.high.figure,
        quote.deposit.figure,
      ])
    }
    let book = first.inputs.book
    let title = "\(first.inputs.request.piece) at \(book.name), in \(book.currency)"
    return style(.heading, title.printable) + "\n" + table.text(style)
  }
}
