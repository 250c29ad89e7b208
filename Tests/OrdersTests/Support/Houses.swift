import HousePolicies
import PolicyFiles
import PriceBooks
import Quoting
import Testing

/// The rules of a house that comes with the program.
func rules(of house: String) throws -> HousePolicy { try #require(try HousePolicy.house(house), "no house: \(house)") }

/// The prices of a house that comes with the program.
func prices(of house: String) throws -> PriceBook { try #require(try PriceBook.house(house), "no house: \(house)") }
