import Quantities

/// Who pays the duties, and where.
public struct Duties: Sendable, Hashable, Codable {
  /// Who.
  public let payer: Payer
  /// In which countries the house does; empty where it does in none.
  public let countries: [String]

  /// Makes duties.
  public init(payer: Payer, countries: [String]) {
    self.payer = payer
    self.countries = countries
  }

  /// Who pays.
  public enum Payer: String, Sendable, Hashable, Codable, CaseIterable {
    /// The house.
    case house
    /// The buyer.
    case buyer
  }

  /// Who pays in a country.
  public func payer(in country: String) -> Payer {
    payer == .house && countries.contains(country) ? .house : .buyer
  }
}
