import HousePolicies
import Orders
import PriceBooks
import Quantities
import Quoting

/// The price book that an order is quoted by.
public struct OrderPrices: Sendable {
  /// The book.
  public let book: PriceBook
  /// Its edition, where the workshop keeps it.
  public let adoptedEdition: String?
}

/// Why an order is not quoted by a price book.
public enum PricesRefusal: Sendable, Hashable {
  /// The book is another house's, or in another currency than the order.
  case otherBook(house: String, Currency, order: String, Currency)
  /// The house does not come with the program, and the workshop has not adopted its prices.
  case notAdopted(house: String)
}

extension Workshop {
  /// The price book of an order's house: one that is given, else the edition that was adopted last, else the one that
  /// comes with the program.
  public func prices(of order: Order, given: PriceBook? = nil) async throws(WorkshopRefusal) -> OrderPrices {
    let house = order.opening.house
    if let given {
      guard given.house == house, given.currency == order.currency else {
        throw .prices(order.id, .otherBook(house: given.house, given.currency, order: house, order.currency))
      }
      return OrderPrices(book: given, adoptedEdition: nil)
    }
    if let adopted = try await books(of: house).currentPrices {
      let book = adopted.settled(by: .differenceFromQuote)  // what is quoted from now on
      return OrderPrices(book: book, adoptedEdition: adopted.edition)
    }
    // The houses that come with the program are read whole by its tests.
    guard let book = try? PriceBook.house(house) else { throw .prices(order.id, .notAdopted(house: house)) }
    return OrderPrices(book: book, adoptedEdition: nil)
  }

  /// What would follow from a request of a client now.
  public func verdict(
    _ request: StageRequest, on id: OrderID, asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> Verdict {
    let order = try await order(id).order
    return order.verdict(request, under: try await policy(of: order), asOf: asOf)
  }
}
