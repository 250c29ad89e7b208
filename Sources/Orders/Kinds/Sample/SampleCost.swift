import Quantities

/// A part of what a sample costs.
public struct SampleCost: Sendable, Hashable, Codable {
  /// For what.
  public let what: Kind
  /// How much; more than zero.
  public let amount: Money

  /// Makes a cost.
  public init(_ what: Kind, _ amount: Money) {
    self.what = what
    self.amount = amount
  }

  /// What a sample may cost money for.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The CAD.
    case cad
    /// The mould.
    case mould
    /// The 3D print.
    case print
    /// The wax by hand.
    case wax
    /// The piece itself.
    case piece
    /// Its way to the client.
    case shipping
  }
}
