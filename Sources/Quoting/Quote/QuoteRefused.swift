import Quantities

/// Why a quote is not given, all reasons at once.
public struct QuoteRefused: Error, Hashable, CustomStringConvertible {
  /// The reasons, at least one.
  public let faults: [QuoteFault]

  /// Takes the reasons.
  public init(faults: [QuoteFault]) { self.faults = faults }

  /// One reason a line.
  public var description: String { FirstLines.of(faults, \.description).joined(separator: "\n") }
}
