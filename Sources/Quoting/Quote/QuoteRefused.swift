/// Why a quote is not given, all reasons at once.
public struct QuoteRefused: Error, Hashable {
  /// The reasons, at least one.
  public let faults: [QuoteFault]

  /// Takes the reasons.
  public init(faults: [QuoteFault]) { self.faults = faults }
}
