import Orders
import PriceBooks
import Quoting

/// The price book of an order's house.
enum OrderBook {
  /// The name or path under which the book is found: as given, or the house's that comes with the program.
  ///
  /// A house of one's own has its prices in a file, which an order cannot know the place of: without it the program
  /// ends, and says with which command it goes on.
  static func name(_ given: String?, of order: Order) throws -> String {
    let house = order.opening.house
    if let given {
      try check(given, of: order)
      return given
    }
    if PriceBook.houses.contains(where: { $0.name == house }) { return house }
    let file = house + HousePaths.prices
    return try Refusing.ending { () throws(DraftRefusal) in
      throw DraftRefusal(
        "order \(order.id)",
        """
        \(house) is a house of your own, whose prices do not come with the program; give its price book, as \
        `house new` wrote it: \(CommandText.again(adding: ["--prices", file]))
        """)
    }
  }

  /// Refuses the book of another house, or of another currency than the order's.
  private static func check(_ given: String, of order: Order) throws {
    let (book, house) = (try HouseBook.book(given), order.opening.house)
    guard book.house != house || book.currency != order.currency else { return }
    try Refusing.ending { () throws(DraftRefusal) in
      throw DraftRefusal(
        "order \(order.id)",
        """
        \(given) is the book of \(book.house), in \(book.currency); the order is of \(house), in \(order.currency); \
        give its own house's price book with --prices
        """)
    }
  }

  /// The book.
  static func book(_ given: String?, of order: Order) throws -> PriceBook {
    try HouseBook.book(name(given, of: order))
  }
}
