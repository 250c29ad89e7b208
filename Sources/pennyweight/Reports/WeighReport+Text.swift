import Alloys
import Drafts
import Quantities

extension WeighReport {
  func text(_ style: Style) -> String {
    metal.facts.header(volume: volume, more: metalFacts, style) + shellTable(style) + partTable(style)
      + "\n" + (partWeights.isEmpty ? table : partWeightTable).text(style)
  }

  private var metalFacts: [(String, String?)] {
    let ring = metal.fingerHole?.words
    let metal = metal.metal
    let exposed = "\(Rounding.shown(metal.exposedArea.value)) mm² can be reached by a polisher"
    let walls = metal.walls.map { walls in
      "from \(Rounding.shown(walls.smallest)) mm at \(Self.place(walls.place)), half of them up to "
        + "\(Rounding.shown(walls.median)) mm"
    }
    return [
      ("exposed", exposed), ("walls", walls), ("bodies", metal.bodies.count > 1 ? "\(metal.bodies.count)" : nil),
      ("ring", ring),
    ]
  }

  private static func place(_ place: SIMD3<Double>) -> String {
    "(" + (0..<3).map { Rounding.shown(Millimetres(place[$0])) }.joined(separator: ", ") + ")"
  }

  private func shellTable(_ style: Style) -> String {
    guard listsShells else { return "" }
    let unit = metal.facts.unit
    var table = Table([
      .left("shell"), .left("role"), .right("triangles"), .right("volume mm³"), .right("area mm²"), .left("closed"),
    ])
    for (number, shell) in metal.metal.shells.enumerated() {
      table.append([
        shell.name?.printable ?? "\(number + 1)", shell.role.rawValue, shell.triangles.grouped,
        Rounding.shown(unit.volume(shell.signedVolume)), Rounding.shown(unit.area(shell.area)),
        shell.isClosed ? "yes" : "\(shell.cappedHoles) capped",
      ])
    }
    return "\n" + table.text(style)
  }

  private var volume: String {
    let expected = "\(Rounding.shown(metal.volume.value)) mm³"
    let low = Rounding.shown(metal.volume.low)
    let high = Rounding.shown(metal.volume.high)
    // A range that vanishes in the rounding says nothing.
    return low == high ? expected : "\(expected), between \(low) and \(high)"
  }

  private var table: Table {
    let unit = self.unit.rawValue
    var table = Table(
      [
        .left("alloy"), .right("CAD \(unit)"), .right("cast \(unit)"), .right("low"), .right("expected"),
        .right("high"), .right("fine \(unit)"), .right("\(weighing.patternWord) \(unit)"), .right("ratio"),
      ], spans: [Table.Span(title: "finished \(unit)", columns: 3...5)])
    for weight in weights {
      table.append(
        [weight.alloy.id.text] + figures(weight))
    }
    return table
  }
}
