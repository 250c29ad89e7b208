import HouseCalendar
import Quantities

/// The bands of a house, least deviation first; together they hold every deviation once.
public struct WeightBands: Sendable, Hashable, Codable {
  /// The bands; the last has no upper bound.
  public let bands: [WeightBand]

  /// Takes bands; nil unless their bounds rise and only the last is open.
  public init?(_ bands: [WeightBand]) {
    let bounds = bands.dropLast().compactMap(\.upTo)
    guard let last = bands.last, last.upTo == nil, bounds.count == bands.count - 1,
      zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.bands = bands
  }

  /// The outcome for a deviation of `difference` from `expected`, compared exactly: first match.
  public func outcome(difference: ExactDecimal, of expected: ExactDecimal) -> DeviationOutcome {
    let part = difference.billionths.magnitude
    for band in bands {
      guard let upTo = band.upTo else { return band.outcome }
      // |difference| / expected against upTo / 100, crosswise so that nothing is divided.
      let (left, leftOver) = part.multipliedReportingOverflow(by: 100 * ExactDecimal.one.billionths.magnitude)
      let (right, rightOver) = expected.billionths.magnitude.multipliedReportingOverflow(
        by: upTo.hundredths.billionths.magnitude)
      if leftOver { return bands[bands.count - 1].outcome }
      if rightOver || left < right || (left == right && band.bound == .inclusive) { return band.outcome }
    }
    preconditionFailure("the last band holds what no other does")
  }
}

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

/// What a deviation of the weighed piece from the quoted weight leads to.
public enum DeviationOutcome: String, Sendable, Hashable, Codable, CaseIterable {
  /// The final price follows the scale.
  case billed
  /// The price stays; the house bears the difference.
  case absorbed
  /// The final price follows the scale once the specialist gave the reason and the client consented.
  case billedWithConsent = "billed-with-consent"
}
