import HousePolicies
import PolicyFiles
import PriceBooks
import Quoting
import Testing

/// The rules of the houses that come with the program, each read once.
private let policies = HousePolicy.houses.reduce(into: [String: HousePolicy]()) { known, house in
  known[house.name] = try? HousePolicy.house(house.name)
}

/// Their prices, each read once.
private let books = PriceBook.houses.reduce(into: [String: PriceBook]()) { known, house in
  known[house.name] = try? PriceBook.house(house.name)
}

/// The rules of a house that comes with the program.
func rules(of house: String) throws -> HousePolicy { try #require(policies[house], "no house: \(house)") }

/// The prices of a house that comes with the program.
func prices(of house: String) throws -> PriceBook { try #require(books[house], "no house: \(house)") }
