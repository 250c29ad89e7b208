import Quantities

extension StoneList {
  /// The list of stones that were measured in a draft: sizes rounded half up to 0.01 mm, equal ones in one row.
  ///
  /// A round has its diameter alone, so that its weight is d³ × 0.00365, as the trade calculates a stone that is still to be
  /// bought; what has no cut of the table is weighed by its drawn volume and density. Carats are summed unrounded: eight
  /// rounds of 1.00 mm are 0.0292 ct.
  ///
  /// - Parameters:
  ///   - stones: the stones, in any order; those that are too small or too large for any list are left out.
  ///   - supplier: who brings them.
  ///   - price: what they cost, where the house sells them.
  ///   - setting: how they are held.
  public init(
    measured stones: [MeasuredStone], supplier: StoneSupplier = .client, price: StonePrice? = nil,
    setting: SettingStyle = .prong
  ) {
    var counts: [MeasuredRow: Int] = [:]
    for stone in stones {
      if let row = MeasuredRow(stone) { counts[row, default: 0] += 1 }
    }
    let rows = counts.sorted { $0.key < $1.key }
    self.init(
      stones: rows.enumerated().map { index, row in
        Stone(
          gem: row.key.gem, cut: row.key.cut ?? .asDrawn, size: row.key.size, givenCarats: row.key.carats,
          count: row.value, supplier: supplier, price: price, setting: setting, certificate: nil, line: index + 1)
      })
  }
}

extension StoneCut {
  /// What stands for a cut where a stone is none of the table's; its weight is given, never calculated from this.
  public static let asDrawn = StoneCut(name: "as drawn", body: .prism, correction: .one, isRound: false)
}

/// What makes two stones equal in a list.
private struct MeasuredRow: Hashable, Comparable {
  let gem: Gem
  let cut: StoneCut?
  let size: StoneSize
  let carats: ExactCarats?

  init?(_ stone: MeasuredStone) {
    let sizes = [stone.length, stone.width, stone.depth].map { ExactDecimal($0.value, toPlaces: 2, by: .halfUp) }
    // The bounds of `StoneList.parse`, which keep every product exact.
    guard let length = sizes[0], let width = sizes[1], let depth = sizes[2],
      sizes.allSatisfy({ $0.map { .zero < $0 && $0 <= ExactDecimal(200) } ?? false })
    else { return nil }
    gem = stone.gem
    cut = stone.cut
    let isRound = stone.cut?.isRound ?? false
    size = StoneSize(length: length, width: isRound ? length : width, depth: isRound ? nil : depth)
    guard stone.cut == nil else {
      carats = nil
      return
    }
    // A carat is 0.2 g: mm³ × g/cm³ / 1000 × 5, to 0.001 ct, which a drawn volume does not know better.
    let density = Double(stone.gem.density.billionths) / 1e9
    guard let given = ExactDecimal(stone.volume.value * density / 200, toPlaces: 3, by: .halfUp) else { return nil }
    carats = ExactCarats(given)
  }

  /// By gem and cut, the largest first.
  static func < (left: Self, right: Self) -> Bool {
    if left.gem.name != right.gem.name { return left.gem.name < right.gem.name }
    if left.cut?.name != right.cut?.name { return left.cut?.name ?? "~" < right.cut?.name ?? "~" }
    if left.size.length != right.size.length { return left.size.length > right.size.length }
    if left.size.width != right.size.width { return left.size.width > right.size.width }
    if left.size.depth != right.size.depth { return left.size.depth ?? .zero > right.size.depth ?? .zero }
    return left.carats?.value ?? .zero > right.carats?.value ?? .zero
  }
}
