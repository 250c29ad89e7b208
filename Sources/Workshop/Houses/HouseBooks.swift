import Quoting

/// What a workshop keeps of a house beside its rules.
public struct HouseBooks: Sendable, Hashable {
  /// The adopted editions of its price book, oldest first.
  public let prices: [PriceBook]
  /// Its own alloys, as it adopted them last; nil where it works in the catalogue's.
  public let alloys: HouseSheet?
  /// Its casting practice, as it adopted it last; nil where the defaults hold.
  public let practice: HouseSheet?

  /// The edition that new prices are calculated by.
  public var currentPrices: PriceBook? { prices.last }
}

/// A table that a house adopted: the CSV as it was written, and the name of its file.
public struct HouseSheet: Sendable, Hashable, Codable {
  /// The file's name, for messages.
  public let file: String
  /// The CSV.
  public let text: String

  /// Joins a text to its file's name.
  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

/// One thing of a house that a workshop adopts.
public enum HouseAsset: String, Sendable, Hashable, Codable {
  /// An edition of its rules.
  case rules
  /// An edition of its prices.
  case prices
  /// Its own alloys.
  case alloys
  /// Its casting practice.
  case practice
}
