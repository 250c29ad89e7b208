import HouseCalendar
import Quantities

/// A band of deviations, over or under, up to a bound.
public struct WeightBand: Sendable, Hashable, Codable {
  /// The largest deviation in the band, as a share of the expected weight; nil for the last band.
  public let upTo: Percentage?
  /// Whether the bound itself is in the band.
  public let bound: Bound
  /// What it leads to.
  public let outcome: DeviationOutcome

  /// Makes a band.
  public init(upTo: Percentage?, bound: Bound, outcome: DeviationOutcome) {
    self.upTo = upTo
    self.bound = bound
    self.outcome = outcome
  }
}
