import Houses
import Quoting

/// Finds a house's price book: one that comes with the program, or a file.
enum HouseBook {
  /// The book of a house's name, or of the path of one of its files, which has a slash or a point in it.
  static func book(_ house: String) throws -> PriceBook {
    try Refusing.ending { () throws(CommandRefusal) in
      do throws(HouseRefused) { return try HousePair.prices(of: house) } catch { throw CommandRefusal(error) }
    }
  }
}
