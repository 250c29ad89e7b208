import Orders
import Quantities
import Workshop

/// The CAD rounds of an order as a table, each beside the one before it, and what was said to each.
enum RoundsTable {
  static func text(_ rounds: [RoundComparison], of order: OrderID, _ style: Style) -> String {
    if rounds.isEmpty { return "\(order): no round was submitted yet\n" }
    var table = Table([
      .left("part"), .right("round"), .left("state"), .right("day"), .right("volume mm³"), .right("change"),
      .left("size mm"), .left("finished weight"), .right("shells"), .right("price"),
    ])
    for round in rounds { table.append(cells(round)) }
    return style(.heading, order.text) + "\n" + table.text(style) + rounds.map(remarks).joined()
  }

  private static func cells(_ one: RoundComparison) -> [String] {
    let (record, measured) = (one.record, one.record.round.measured)
    let weights = (measured?.weights ?? []).map { weight in
      let change = one.weightChanges[weight.alloy].map { " (\(signed($0)))" } ?? ""
      return "\(weight.alloy) \(weight.expected)\(change)"
    }
    return [
      record.round.part, "\(record.round.number)", record.state.rawValue, record.submittedAt.date,
      measured?.volume[1].text(atLeastPlaces: 1) ?? "", one.volumeChange.map(signed) ?? "",
      (measured?.size ?? []).map { $0.text(atLeastPlaces: 1) }.joined(separator: " × "),
      weights.joined(separator: ", "), measured?.shells.map(String.init) ?? "", one.price.map { "\($0)" } ?? "",
    ]
  }

  /// What was said to the round and what is found in it anew, a line each.
  private static func remarks(_ one: RoundComparison) -> String {
    let found = one.newFindings.map { "now \($0)" } + one.goneFindings.map { "no more \($0)" }
    let apart = one.surface.map { gap in
      let place = [gap.place.x, gap.place.y, gap.place.z].map { Rounding.length.string($0) }.joined(separator: ", ")
      return "surface up to \(Rounding.length.string(gap.distance.value)) mm from the round before, at \(place)"
    }
    let lines =
      one.record.comments + thin(one.record.round.measured?.walls) + found + (apart.map { [$0] } ?? [])
      + (one.daysSince.map { ["\($0) days after the round before"] } ?? [])
    return lines.map { "  \(one.record.round.part) \(one.record.round.number): \($0)\n" }.joined()
  }

  /// What is thinner than the house casts; nothing where all is thick enough.
  private static func thin(_ walls: MeasuredWalls?) -> [String] {
    guard let walls, walls.thinShare > .zero else { return [] }
    let share = (walls.thinShare * 100).text(atLeastPlaces: 1)
    let thinnest = walls.thinnest.map { "; the thinnest is \($0) mm" } ?? ""
    return [
      "\(share) % of the surface is thinner than the \(walls.wallLimit) mm of walls or \(walls.prongLimit) mm of prongs "
        + "that the house casts\(thinnest)"
    ]
  }

  private static func signed(_ figure: ExactDecimal) -> String {
    (figure > .zero ? "+" : "") + figure.text(atLeastPlaces: 2)
  }
}
