import Alloys
import Quantities

/// A list of stones for people.
enum StoneTable {
  /// The list as a table under a blank line; nothing where there are no stones.
  static func text(_ list: StoneList, _ style: Style) -> String {
    if list.stones.isEmpty { return "" }
    var table = Table([
      .left("stone"), .left("cut"), .left("size mm"), .right("count"), .right("ct each"), .right("ct together"),
    ])
    for stone in list.stones {
      let carats = stone.caratsByFormula
      table.append([
        stone.gem.name, stone.cut.name, stone.size.map(size) ?? "", "\(stone.count)", shown(carats),
        shown(carats * stone.count),
      ])
    }
    table.append(["together", "", "", "\(list.count)", "", shown(list.caratsByFormula)])
    return "\n" + table.text(style)
  }

  /// A size to 0.01 mm: one diameter, or length × width × depth.
  static func size(_ size: StoneSize) -> String {
    size.sides.map { $0.text(atLeastPlaces: 2) }.joined(separator: " × ")
  }

  /// To 0.0001 ct, since a stone of 1 mm has 0.0037 of them.
  private static func shown(_ carats: ExactCarats) -> String {
    carats.value.rounded(toPlaces: 4, by: .halfUp).text(atLeastPlaces: 4)
  }
}

extension StoneSize {
  /// One diameter, or length and width and, where it is known, depth.
  var sides: [ExactDecimal] {
    depth == nil && length == width ? [length] : [length, width] + [depth].compactMap { $0 }
  }
}

extension Stone {
  /// The weight of one by the formula; a measured stone's sizes are bounded, so that it is never too large.
  var caratsByFormula: ExactCarats { (try? caratsEach(by: .formula).carats) ?? ExactCarats(.zero) }
}

extension StoneList {
  /// The sum of the unrounded weights by the formula.
  var caratsByFormula: ExactCarats { (try? carats(by: .formula)) ?? ExactCarats(.zero) }
}

extension DraftParting {
  /// The stones that were taken out of the metal, as a list without prices.
  var stoneList: StoneList { StoneList(measured: stones) }
}
