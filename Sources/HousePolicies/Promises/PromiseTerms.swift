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

/// What a house promises a time for.
public enum PromisedStep: String, Sendable, Hashable, Codable, CaseIterable {
  /// The details are confirmed.
  case details
  /// Artwork on a screen.
  case artwork
  /// Artwork by hand.
  case handDesign = "hand-design"
  /// A CAD round.
  case cad
  /// A 3D print, or a wax by hand.
  case print
  /// The sample.
  case sample
  /// The sample's way.
  case sampleShipping = "sample-shipping"
  /// The pieces.
  case production
  /// Pieces in bulk.
  case bulk
  /// Quality control.
  case qualityControl = "quality-control"
  /// Picking from stock.
  case picking
  /// Making and sending together.
  case madeAndShipped = "made-and-shipped"
  /// The parcel's way.
  case shipping

  /// Whether it is the making of the pieces that are ordered.
  public var isMaking: Bool {
    switch self {
    case .production, .bulk, .madeAndShipped: true
    case .details, .artwork, .handDesign, .cad, .print, .sample, .sampleShipping, .qualityControl, .picking, .shipping:
      false
    }
  }
}

/// Why work may take longer than is usual; a specialist finds it, and says so.
public enum UnusualWork: String, Sendable, Hashable, Codable, CaseIterable {
  /// The work is complex.
  case complex
  /// There are very many pieces.
  case large
  /// The size is rare.
  case rareSize = "rare-size"
}
