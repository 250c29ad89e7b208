import Alloys
import Drafts
import Quantities

extension WeighReport {
  /// The parts' volumes, for people: what is drawn, what others keep of it, what stones cut out, what is left.
  func partTable(_ style: Style) -> String {
    guard let parting = metal.parting else { return "" }
    var table = Table([
      .left("part"), .right("drawn mm³"), .right("kept by others"), .right("cut by stones"), .right("metal mm³"),
    ])
    for metal in parting.metals {
      table.append(
        [metal.name] + Self.cells(metal.part.drawn, metal.part.keptByOthers, metal.part.cutByStones)
          + [Rounding.shown(metal.part.volume.value)])
    }
    return "\n" + table.text(style) + StoneTable.text(parting.stoneList, style)
  }

  private static func cells(_ volumes: Estimate<CubicMillimetres>...) -> [String] {
    volumes.map { $0.value == .zero ? "" : Rounding.shown($0.value) }
  }

  /// The parts' weights, for people, and what they come to.
  var partWeightTable: Table {
    var table = Table(
      [
        .left("part"), .left("alloy"), .right("CAD \(unit.rawValue)"), .right("cast \(unit.rawValue)"), .right("low"),
        .right("expected"), .right("high"), .right("fine \(unit.rawValue)"),
        .right("\(weighing.patternWord) \(unit.rawValue)"), .right("ratio"),
      ], spans: [Table.Span(title: "finished \(unit.rawValue)", columns: 4...6)])
    for part in partWeights {
      table.append([part.metal.name, part.weight.alloy.id.text] + figures(part.weight))
    }
    let finished = partWeights.finished
    let shown = { Rounding.shown($0, in: unit) }
    table.append(
      ["together", "", shown(partWeights.sum(\.cad).value), shown(partWeights.sum(\.cast).value)]
        + range(finished) + ["", shown(partWeights.sum(\.pattern.weight).value), ""])
    return table
  }
}
