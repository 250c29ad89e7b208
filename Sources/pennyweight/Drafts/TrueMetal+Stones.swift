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
    let rows = list.stones.prefix(4).map { stone in
      let count = stone.count == 1 ? "a" : "\(stone.count) ×"
      return "\(count) \(stone.cut.name) of \(stone.size.map(StoneTable.size) ?? "") mm"
    }
    let more = list.stones.count > 4 ? ", and \(list.stones.count - 4) kinds more" : ""
    let volume = single.reduce(CubicMillimetres.zero) { $0 + $1.volume }
    let again = stones.count == single.count ? "" : ", \(stones.count - single.count) of them drawn again over another"
    let place = stones[0].centre
    let at = (0..<3).map { Rounding.shown(Millimetres(place[$0])) }.joined(separator: ", ")
    let shells = stones.count == 1 ? "1 shell looks" : "\(stones.count) shells look"
    return Finding(
      .looksLikeStone,
      """
      \(shells) like \(stones.count == 1 ? "a stone" : "stones"): \(rows.joined(separator: ", "))\(more)\(again), about \
      \(list.caratsByFormula) as diamond, \(stones.count == 1 ? "around" : "the first around") (\(at)) mm; \
      \(Rounding.shown(volume)) mm³ of stone is weighed as metal: take \(stones.count == 1 ? "it" : "them") out with --exclude-stones
      """)
  }
}
