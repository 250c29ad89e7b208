import Alloys
import Documents
import Quantities
import Quoting

extension QuotePaper {
  /// The stones of one piece.
  var stones: [Block] {
    let stones = request.stones.stones
    guard !stones.isEmpty else { return [] }
    let rule = quote.inputs.book.stones.carats
    let rows = stones.map { stone in
      DocumentTable.Row([
        "\(stone.gem.name), \(stone.cut.name)", stone.size.map(Self.size) ?? "", "\(stone.count)",
        carats(of: stone, rule), stone.setting.rawValue, stone.supplier.rawValue, stone.certificate ?? "",
      ])
    }
    let table = DocumentTable(
      columns: [
        .init("Stone"), .init("Size mm"), .init("Count", isNumeric: true), .init("Each", isNumeric: true),
        .init("Setting"), .init("Supplied by"), .init("Certificate"),
      ], rows: rows)
    return [.heading("Stones of one piece"), .table(table)]
  }

  /// The weight as the house calculates it; a stone too large to be calculated would have refused the quote.
  private func carats(of stone: Stone, _ rule: CaratRule) -> String {
    guard let each = try? stone.caratsEach(by: rule).carats else { return "" }
    return "\(each)"
  }

  private static func size(_ size: StoneSize) -> String {
    ([size.length, size.width] + [size.depth].compactMap { $0 }).map { "\($0)" }.joined(separator: " × ")
  }
}
