import Alloys

/// What setting a stone in one style costs, by its carats.
public struct SettingRates: Sendable, Hashable, Codable {
  /// The style.
  public let style: SettingStyle
  /// For a stone, by carats.
  public let bands: [PriceBand]

  /// Makes rates.
  public init(style: SettingStyle, bands: [PriceBand]) {
    self.style = style
    self.bands = bands
  }
}
