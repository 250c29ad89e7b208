import HouseCalendar
import Quantities

/// A time that a house promises for a step.
public struct PromiseTerms: Sendable, Hashable, Codable {
  /// For what.
  public let step: PromisedStep
  /// In which kinds of order; empty for all.
  public let kinds: [OrderKind]
  /// What starts the clock.
  public let clock: ClockStart
  /// The time shown, the time of the breach, and the longest for unusual work.
  public let range: PromisedRange
  /// What makes work unusual, so that it may take longer; empty where nothing does.
  public let unusual: [UnusualWork]
  /// Whether unusual work takes as long as the client is told, with a reason and a new date.
  public let takesLongerAsTold: Bool
  /// Into which countries a parcel goes that it is promised for; empty for all.
  public let countries: [String]

  /// Makes terms.
  public init(
    step: PromisedStep, kinds: [OrderKind], clock: ClockStart, range: PromisedRange, unusual: [UnusualWork] = [],
    takesLongerAsTold: Bool = false, countries: [String] = []
  ) {
    self.step = step
    self.kinds = kinds
    self.clock = clock
    self.range = range
    self.unusual = unusual
    self.takesLongerAsTold = takesLongerAsTold
    self.countries = countries
  }

  /// Whether it is promised in a kind of order.
  public func applies(to kind: OrderKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }

  /// Whether it is promised for a parcel into a country.
  public func applies(to country: String) -> Bool { countries.isEmpty || countries.contains(country) }
}
