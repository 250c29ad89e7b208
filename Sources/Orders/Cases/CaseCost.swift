import Quantities

/// Something that a remedy costs the client.
public struct CaseCost: Sendable, Hashable, Codable {
  /// For what.
  public let what: String
  /// How much.
  public let amount: Money
  /// The metal behind it, where it is metal.
  public let material: AddedMaterial?

  /// Makes a cost.
  public init(what: String, amount: Money, material: AddedMaterial? = nil) {
    self.what = what
    self.amount = amount
    self.material = material
  }
}
