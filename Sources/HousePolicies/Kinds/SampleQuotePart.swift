/// A part of a rough quote for a sample.
public enum SampleQuotePart: String, Sendable, Hashable, Codable, CaseIterable {
  /// What a piece will cost in bulk.
  case unitPrice = "unit-price"
  /// What the sample costs: CAD, mould, print, wax, the piece, its way.
  case sampleCost = "sample-cost"
  /// How long the sample takes.
  case sampleTime = "sample-time"
}
