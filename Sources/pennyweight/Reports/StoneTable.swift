import Alloys
import Drafts
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
        stone.gem.name, stone.cut.name, stone.size?.words ?? "", "\(stone.count)", shown(carats),
        shown(carats * stone.count),
      ])
    }
    table.append(["together", "", "", "\(list.count)", "", shown(list.caratsByFormula)])
    return "\n" + table.text(style)
  }

  /// To 0.0001 ct, since a stone of 1 mm has 0.0037 of them.
  private static func shown(_ carats: ExactCarats) -> String {
    carats.value.rounded(toPlaces: 4, by: .halfUp).text(atLeastPlaces: 4)
  }
}
