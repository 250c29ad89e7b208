import Alloys
import Meshes
import Quantities

extension TrueMetal {
  /// The finding that some shells have the shape of a cut stone; nil where none has.
  var shapeFinding: Finding? {
    guard !stones.isEmpty, let diamond = StoneTables.standard.gem(named: "diamond") else { return nil }
    let drawn = stones.map { DrawnStone(stone: MeasuredStone($0, diamond), centre: $0.centre) }
    let single = drawn.once.map(\.stone)
    let list = StoneList(measured: single)
    let rows = list.stones.prefix(Self.mostRows).map { stone in
      StonesSeen.Row(count: stone.count, cut: stone.cut.name, sides: stone.size?.sides ?? [])
    }
    return .looksLikeStone(
      StonesSeen(
        shells: stones.count, repeated: stones.count - single.count, rows: rows,
        moreRows: list.stones.count - rows.count, asDiamond: list.caratsByFormula, first: stones[0].centre,
        volume: single.reduce(CubicMillimetres.zero) { $0 + $1.volume }))
  }

  /// So many rows of stones are told.
  private static var mostRows: Int { 4 }
}
