/// What an alloy is made of, by weight.
public enum Composition: Sendable, Hashable {
  /// Elements melted together, in the order in which they are published.
  case melted([ElementPart])
  /// A layer of one alloy bonded on another, as gold-filled is: two solids, not a melt.
  case layered(AlloyPart, on: AlloyPart)
  /// Not published, or of no interest: waxes and resins.
  case unstated

  /// An element and its share.
  public struct ElementPart: Sendable, Hashable {
    /// The element.
    public let element: ChemicalElement
    /// Its share of the weight.
    public let share: WeightShare
  }

  /// An alloy and its share.
  public struct AlloyPart: Sendable, Hashable {
    /// The alloy's name in the catalogue.
    public let alloy: AlloyID
    /// Its share of the weight.
    public let share: WeightShare
  }
}

extension Composition {
  /// How far the shares of a published composition may miss 100 %: analyses are rounded, and 999 fine names 99.9 % only.
  public static let sumTolerance = WeightShare(hundredthsOfPercent: 15)

  /// All shares together; nil where nothing is stated.
  public var sum: WeightShare? {
    switch self {
    case .melted(let parts): WeightShare(hundredthsOfPercent: parts.reduce(0) { $0 + $1.share.hundredthsOfPercent })
    case .layered(let layer, let core):
      WeightShare(hundredthsOfPercent: layer.share.hundredthsOfPercent + core.share.hundredthsOfPercent)
    case .unstated: nil
    }
  }

  /// The alloys that it names.
  public var namedAlloys: [AlloyID] {
    switch self {
    case .melted, .unstated: []
    case .layered(let layer, let core): [layer.alloy, core.alloy]
    }
  }
}

extension Composition: CustomStringConvertible {
  /// As data files write it: `Au 75 Ag 15 Cu 10`, `14k-yellow 5 on brass 95`; empty where nothing is stated.
  public var description: String {
    switch self {
    case .melted(let parts): parts.map { "\($0.element.rawValue) \($0.share)" }.joined(separator: " ")
    case .layered(let layer, let core): "\(layer.alloy) \(layer.share) on \(core.alloy) \(core.share)"
    case .unstated: ""
    }
  }
}
