import Alloys
import MeshImport
import Meshes
import Quantities

extension DraftFacts {
  /// The finding that the draft names several materials and is weighed as one metal; nil where it names one or none.
  var materialsFinding: Finding? {
    var materials: [String] = []
    for part in parts {
      if let material = part.material, !materials.contains(material) { materials.append(material) }
    }
    return materials.count > 1 ? .severalMaterials(FirstFew(of: materials) { $0.printable }) : nil
  }

  /// The finding that some of the parts weighed as metal look like stones by their names; nil where none does.
  func stoneFinding(among parts: [DraftPart]) -> Finding? {
    let stones = parts.filter { part in
      [part.object, part.group, part.material].contains { $0.map(StoneTables.standard.looksLikeStone) ?? false }
    }
    return stones.isEmpty ? nil : .stonePart(FirstFew(of: stones) { $0.shownName })
  }
}

extension DraftPart {
  /// The part's names as people are shown them.
  fileprivate var shownName: PartName {
    PartName(name: name?.printable, material: material == name ? nil : material?.printable)
  }
}

extension [StoneShape] {
  /// The finding that some shells have the shape of a cut stone; nil where none has.
  var finding: Finding? {
    guard !isEmpty, let diamond = StoneTables.standard.gem(named: "diamond") else { return nil }
    let drawn = map { DrawnStone(stone: MeasuredStone($0, diamond), centre: $0.centre) }
    let single = drawn.once.map(\.stone)
    let list = StoneList(measured: single)
    let rows = list.stones.prefix(Self.mostRows).map { stone in
      StonesSeen.Row(count: stone.count, cut: stone.cut.name, sides: stone.size?.sides ?? [])
    }
    return .looksLikeStone(
      StonesSeen(
        shells: count, repeated: count - single.count, rows: rows,
        moreRows: list.stones.count - rows.count, asDiamond: list.caratsByFormula, first: self[0].centre,
        volume: single.reduce(CubicMillimetres.zero) { $0 + $1.volume }))
  }

  /// So many rows of stones are told.
  private static var mostRows: Int { 4 }
}
