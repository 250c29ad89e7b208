import HousePolicies
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

/// Metal that a repair or a larger size takes.
public struct AddedMaterial: Sendable, Hashable, Codable {
  /// How much.
  public let grams: WeighedGrams
  /// What a gram costs, in the order's currency.
  public let perGram: ExactDecimal

  /// Makes metal.
  public init(grams: WeighedGrams, perGram: ExactDecimal) {
    self.grams = grams
    self.perGram = perGram
  }
}

/// A parcel of a case, and what it cost.
public struct ShippingLeg: Sendable, Hashable, Codable {
  /// Which way it goes.
  public let way: ShippingWay
  /// What it cost.
  public let cost: Money
  /// Who gave it to the carrier and paid there.
  public let arrangedBy: Duties.Payer
  /// The number that it is followed by.
  public let tracking: String

  /// Makes a parcel.
  public init(_ way: ShippingWay, cost: Money, arrangedBy: Duties.Payer = .house, tracking: String) {
    self.way = way
    self.cost = cost
    self.arrangedBy = arrangedBy
    self.tracking = tracking
  }
}

/// A parcel of a case with who bears its cost.
public struct BorneLeg: Sendable, Hashable, Codable {
  /// The parcel.
  public let leg: ShippingLeg
  /// Who bears it.
  public let payer: Duties.Payer
}

/// The metal that a change of a ring's size takes or frees.
public enum RingMetal {
  /// A US size is 0.032 inch of inner diameter.
  public static let millimetresPerSize = ExactDecimal(billionths: 812_800_000)

  /// The metal of the piece that is let into the band, or cut out of it: below zero for a smaller size.
  ///
  /// The band is cut once and is as wide and as thick at the cut as it is given; its length changes by π times the
  /// change of diameter, whether measured inside or in the middle of the metal.
  ///
  /// - Parameters:
  ///   - wish: the sizes.
  ///   - width: of the band at the cut, mm.
  ///   - thickness: of the band at the cut, mm.
  ///   - density: of the alloy, g/cm³.
  /// - Returns: grams, rounded half up to 0.01 g as the trade weighs; nil where figures are too large to calculate with.
  public static func grams(
    _ wish: ResizeWish, width: ExactDecimal, thickness: ExactDecimal, density: ExactDecimal
  ) -> WeighedGrams? {
    // π to 15 places; mm³ · g/cm³ is thousandths of a gram.
    let factors = [
      ExactRatio(3_141_592_653_589_793, 1_000_000_000_000_000), ExactRatio(millimetresPerSize),
      ExactRatio(wish.to - wish.from), ExactRatio(width), ExactRatio(thickness), ExactRatio(density),
      ExactRatio(1, 1000),
    ]
    guard let grams = try? ExactRatio.product(factors).decimal(toPlaces: WeighedGrams.tradePlaces, by: .halfUp) else {
      return nil
    }
    return WeighedGrams(grams)
  }
}
