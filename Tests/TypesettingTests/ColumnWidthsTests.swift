import Testing

@testable import Typesetting

@Suite struct `The columns of a table` {
  private func wish(_ natural: Double, _ least: Double, figures: Bool = false) -> ColumnWidths.Wish {
    ColumnWidths.Wish(natural: natural, least: least, isNumeric: figures)
  }

  @Test(arguments: [60.0, 150, 300, 320, 700, 1500])
  func `take the whole room together`(room: Double) {
    let wishes = [wish(90, 40), wish(600, 50), wish(40, 40, figures: true), wish(70, 45, figures: true)]
    let sum = ColumnWidths.sharing(room, among: wishes).reduce(0, +)
    #expect(abs(sum - room) < 0.01)
  }

  @Test func `that are long give way to the short`() {
    let widths = ColumnWidths.sharing(400, among: [wish(90, 40), wish(600, 50), wish(60, 60, figures: true)])
    #expect(abs(widths[0] - 90) < 0.01 && abs(widths[1] - 250) < 0.01 && abs(widths[2] - 60) < 0.01, "\(widths)")
  }

  @Test(arguments: [260.0, 300, 400]) func `are never narrower than their longest word while there is room`(
    room: Double
  ) {
    let wishes = [wish(90, 80), wish(600, 50), wish(120, 60), wish(60, 30, figures: true)]
    for (width, wish) in zip(ColumnWidths.sharing(room, among: wishes), wishes) { #expect(width >= wish.least - 0.01) }
  }

  @Test func `of figures stay on one line and the texts share what is left over`() {
    let widths = ColumnWidths.sharing(200, among: [wish(50, 40), wish(30, 30, figures: true)])
    #expect(widths == [170, 30])
  }
}
