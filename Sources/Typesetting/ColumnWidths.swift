/// How the columns of a table share the width of a sheet.
struct ColumnWidths {
  /// What a column would like to have and can do with, in points.
  struct Wish {
    /// Its widest text on one line.
    var natural: Double
    /// Its longest word; narrower, a word would be broken.
    var least: Double
    /// Whether it holds figures, which stay on one line while there is room.
    var isNumeric: Bool
  }

  /// The widths, which together take the whole room.
  ///
  /// Where all fits, the texts share what is left over. Else the widest texts give way first, down to one common width,
  /// and no column below its longest word. Only a sheet too narrow for the words themselves breaks them.
  static func sharing(_ room: Double, among wishes: [Wish]) -> [Double] {
    let natural = wishes.map(\.natural).reduce(0, +)
    if natural <= room { return stretched(wishes, by: room - natural) }
    let kept = wishes.map { $0.isNumeric ? $0.natural : $0.least }
    if kept.reduce(0, +) <= room { return levelled(wishes, least: kept, room) }
    let words = wishes.map(\.least)
    let wanted = words.reduce(0, +)
    return wanted <= room ? levelled(wishes, least: words, room) : words.map { $0 * room / wanted }
  }

  private static func stretched(_ wishes: [Wish], by rest: Double) -> [Double] {
    let takes = wishes.map { $0.isNumeric ? 0 : $0.natural }
    let all = takes.reduce(0, +)
    let shares = all > 0 ? takes : wishes.map(\.natural)
    let total = max(shares.reduce(0, +), 1)
    return zip(wishes, shares).map { $0.natural + rest * $1 / total }
  }

  /// Cuts the widths at one level, found by halving: the sum rises with it from all the least to all the natural.
  private static func levelled(_ wishes: [Wish], least: [Double], _ room: Double) -> [Double] {
    func widths(_ level: Double) -> [Double] { zip(wishes, least).map { max($1, min($0.natural, level)) } }
    var (low, high) = (0.0, wishes.map(\.natural).max() ?? 0)
    // Forty halvings of a sheet's width are far below what a printer can show.
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if widths(middle).reduce(0, +) <= room { low = middle } else { high = middle }
    }
    return widths(low)
  }
}
