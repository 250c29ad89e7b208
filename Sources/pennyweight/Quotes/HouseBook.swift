import ArgumentParser
import HouseFiles
import PriceBooks
import Quoting

/// Finds a house's price book: one that comes with the program, or a file.
enum HouseBook {
  /// The book of a house's name, or of the path of one of its files, which has a slash or a point in it.
  static func book(_ house: String) throws -> PriceBook {
    try Refusing.ending { () throws(CommandRefusal) in try find(house) }
  }

  private static func find(_ house: String) throws(CommandRefusal) -> PriceBook {
    do throws(HouseFileFaults) {
      if let book = try PriceBook.house(house) { return book }
    } catch {
      throw CommandRefusal(fault: error.description)
    }
    guard house.contains("/") || house.contains(".") else {
      let names = PriceBook.houses.map(\.name).joined(separator: ", ")
      throw CommandRefusal(house, "no such house comes with the program (\(names)); name one or give a file's path")
    }
    let path = HousePaths.prices(of: house)
    let text = try SettingsFile.text(at: path)
    do throws(HouseFileFaults) {
      return try PriceBook(yaml: text, file: path)
    } catch {
      throw CommandRefusal(fault: error.description)
    }
  }
}
