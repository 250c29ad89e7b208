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
