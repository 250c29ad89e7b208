import Quantities

/// How a house charges for sending.
public struct ShippingTerms: Sendable, Hashable, Codable {
  /// By which rule.
  public let rule: Rule
  /// Grams of box and papers added to a parcel.
  public let packing: WeighedGrams
  /// What each express company takes, by the parcel's grams; empty unless the rule is `rates`.
  public let companies: [ExpressRates]

  /// Makes terms.
  public init(rule: Rule, packing: WeighedGrams, companies: [ExpressRates]) {
    self.rule = rule
    self.packing = packing
    self.companies = companies
  }

  /// Who knows the cost when.
  public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
    /// By the parcel's weight and the company, in the quote.
    case rates
    /// Told after packing, by weight and carrier, without profit.
    case afterPacking = "after-packing"
    /// In the price.
    case included
  }
}

/// What an express company takes for a parcel.
public struct ExpressRates: Sendable, Hashable, Codable {
  /// The company: `DHL`.
  public let company: String
  /// For a parcel, by grams.
  public let bands: [PriceBand]

  /// Makes rates.
  public init(company: String, bands: [PriceBand]) {
    self.company = company
    self.bands = bands
  }
}

/// Insurance on the way.
public struct InsuranceTerms: Sendable, Hashable, Codable {
  /// Of the value that is sent.
  public let rate: Percentage
  /// The value from which the house recommends it.
  public let recommendedFrom: ExactDecimal

  /// Makes terms.
  public init(rate: Percentage, recommendedFrom: ExactDecimal) {
    self.rate = rate
    self.recommendedFrom = recommendedFrom
  }
}
