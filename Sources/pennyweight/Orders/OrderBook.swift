import Orders
import PriceBooks
import Quoting
import Workshop

/// The price book of an order's house: a file that is named, else the edition that the workshop adopted last, else the
/// one that comes with the program.
struct OrderBook {
  /// The book.
  let book: PriceBook
  /// Its edition, where the workshop keeps it.
  let adoptedEdition: String?

  /// Finds the book.
  ///
  /// A house of one's own has its prices in a file, which an order cannot know the place of: until the workshop has
  /// adopted them the program ends, and says with which command it goes on.
  init(_ given: String?, of order: Order, _ desk: OrderDesk) async throws {
    let house = order.opening.house
    if let given {
      book = try HouseBook.book(given)
      adoptedEdition = nil
      try check(given, of: order)
      return
    }
    if let adopted = try await desk.books(of: order).currentPrices {
      book = adopted
      adoptedEdition = adopted.edition
      return
    }
    guard PriceBook.houses.contains(where: { $0.name == house }) else {
      let file = house + HousePaths.prices
      try Self.refuse(
        order,
        """
        \(house) is a house of your own, whose prices do not come with the program; let the workshop keep them \
        (`house adopt \(file)`), or give its price book, as `house new` wrote it: \
        \(CommandText.again(adding: ["--prices", file]))
        """)
    }
    book = try HouseBook.book(house)
    adoptedEdition = nil
  }

  /// Refuses the book of another house, or of another currency than the order's.
  private func check(_ given: String, of order: Order) throws {
    let house = order.opening.house
    guard book.house != house || book.currency != order.currency else { return }
    try Self.refuse(
      order,
      """
      \(given) is the book of \(book.house), in \(book.currency); the order is of \(house), in \(order.currency); \
      give its own house's price book with --prices
      """)
  }

  private static func refuse(_ order: Order, _ reason: String) throws -> Never {
    try Refusing.ending { () throws(CommandRefusal) in throw CommandRefusal("order \(order.id)", reason) }
  }
}

extension OrderDesk {
  /// What the workshop keeps of an order's house beside its rules.
  func books(of order: Order) async throws -> HouseBooks {
    try await refusing { () async throws(WorkshopRefusal) in try await workshop.books(of: order.opening.house) }
  }

  /// The fixes that the workshop keeps; nil where it keeps none, so that the user's own are taken.
  func keptFixes() async throws -> FixBook? {
    let fixes = try await refusing { () async throws(WorkshopRefusal) in try await workshop.fixes() }
    return fixes.fixes.isEmpty ? nil : fixes
  }
}
