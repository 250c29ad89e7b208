import HouseCalendar
import HousePolicies
import Quantities

/// A rough quote for a sample, as far as it is made out.
public struct RoughSampleQuote: Sendable, Hashable, Codable {
  /// What a piece will cost in bulk.
  public let unitPrice: Money?
  /// What the sample costs, part by part.
  public let costs: [SampleCost]
  /// How long the sample takes.
  public let time: PromisedRange?

  /// Makes a rough quote.
  public init(unitPrice: Money?, costs: [SampleCost], time: PromisedRange?) {
    self.unitPrice = unitPrice
    self.costs = costs
    self.time = time
  }

  /// Whether it says a part.
  func says(_ part: SampleQuotePart) -> Bool {
    switch part {
    case .unitPrice: unitPrice != nil
    case .sampleCost: !costs.isEmpty
    case .sampleTime: time != nil
    }
  }
}

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
