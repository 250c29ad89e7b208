import ArgumentParser
import Orders
import Quoting
import Workshop

/// Which price book an order is quoted by, where it is not the adopted one or the one that comes with the program.
struct GivenBookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A price book in place of the adopted one, or of the program's.", valueName: "yaml"),
    completion: .file(extensions: ["yaml"]))
  var prices: String?

  /// The price book that holds for an order.
  func prices(of order: Order, _ desk: OrderDesk) async throws -> OrderPrices {
    let given = try prices.map(HouseBook.book)
    return try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.prices(of: order, given: given)
    }
  }

  /// The terms on which goods of a list are offered now.
  func terms(_ order: Order, _ desk: OrderDesk) async throws -> ListedTerms {
    let prices = try await prices(of: order, desk)
    return order.listedTerms(by: prices.book, asOf: desk.asOf, priceEdition: prices.adoptedEdition)
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
