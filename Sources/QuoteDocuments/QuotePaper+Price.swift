import Documents
import Quantities
import Quoting

extension QuotePaper {
  /// The lines and the sums; how a house calculates them, its markup and margin, is not for the client's paper.
  var price: [Block] {
    let currency = quote.inputs.book.currency
    var rows = quote.lines.map { line in
      DocumentTable.Row([
        // The sign stays on the last word's line.
        line.what + (line.followsRealWeight ? "\u{A0}≈" : ""), line.each.figure, "\(line.count)",
        line.amount.figure,
      ])
    }
    rows.append(DocumentTable.Row(["Total \(currency)", "", "", quote.total.figure], isTotal: true))
    let table = DocumentTable(
      columns: [
        .init("Line"), .init("Each", isNumeric: true), .init("Times", isNumeric: true),
        .init("Amount \(currency)", isNumeric: true),
      ], rows: rows)
    return [.heading("Price"), .table(table), .facts(sums)]
  }

  private var sums: [Block.Fact] {
    let range = quote.range
    let share = quote.inputs.book.deposit.share(request.kind)
    let facts: [Block.Fact?] = [
      request.pieces > 1 ? .init("Unit price", "\(quote.unitPrice)") : nil,
      quote.tax.minorUnits == 0 ? nil : .init("Before tax", "\(quote.subtotal)"),
      quote.tax.minorUnits == 0 ? nil : .init(quote.inputs.book.tax.name, "\(quote.tax)"),
      .init("Total", "\(quote.total)"),
      range.low == range.high
        ? nil : .init("Range of the total", "\(range.low) to \(range.high); lines marked ≈ follow the real weight"),
      .init("Deposit", "\(quote.deposit) (\(share))"),
      .init("Balance", "\(quote.balance)"),
    ]
    return facts.compactMap { $0 }
  }

  /// Fees before the work, and what a sample would cost.
  var fees: [Block] {
    var blocks: [Block] = []
    if !quote.feesFirst.isEmpty {
      blocks += [.heading("Paid before the work begins"), feeTable(quote.feesFirst, total: quote.feesFirstTotal)]
    }
    if let offer = quote.sampleOffer {
      blocks += [
        .heading("A sample, in \(offer.days.from) to \(offer.days.to) days"), feeTable(offer.fees, total: offer.total),
      ]
    }
    return blocks
  }

  private func feeTable(_ fees: [QuoteLine], total: Money) -> Block {
    let rows = fees.map { DocumentTable.Row([$0.what, $0.amount.figure]) }
    let sum = DocumentTable.Row(["Together", total.figure], isTotal: true)
    return .table(
      DocumentTable(
        columns: [.init("Fee"), .init("Amount \(total.currency)", isNumeric: true)], rows: rows + [sum]))
  }

  /// What may still change, and the house's terms.
  var conditions: [Block] {
    var blocks: [Block] = []
    if !quote.notes.isEmpty {
      blocks.append(.heading("What may still change, and on what condition"))
      blocks += quote.notes.map { .paragraph($0.message) }
    }
    if !letterhead.terms.isEmpty {
      blocks.append(.heading("Terms"))
      blocks += letterhead.terms.map { .note($0) }
    }
    return blocks
  }
}
