import Alloys
import Quantities

/// What a troy ounce of a metal cost in a currency at a time, by a source: what a quote's metal is calculated from.
public struct MetalFix: Sendable, Hashable, Codable {
  /// Its name, which every quote that uses it states.
  public let id: String
  /// Of what.
  public let metal: PreciousMetal
  /// In what.
  public let currency: Currency
  /// For 31.1034768 g of it, pure; more than zero.
  public let pricePerTroyOunce: ExactDecimal
  /// When it held.
  public let time: UTCInstant
  /// Who published it.
  public let source: String

  /// Makes a fix; nil unless the price is more than zero and `id` and `source` say something.
  public init?(
    id: String, metal: PreciousMetal, currency: Currency, pricePerTroyOunce: ExactDecimal, time: UTCInstant,
    source: String
  ) {
    guard pricePerTroyOunce > .zero, !id.isEmpty, !source.isEmpty else { return nil }
    self.id = id
    self.metal = metal
    self.currency = currency
    self.pricePerTroyOunce = pricePerTroyOunce
    self.time = time
    self.source = source
  }

  /// Grams in a troy ounce, exactly (international yard and pound agreement, 1959).
  public static let gramsPerTroyOunce = ExactDecimal(billionths: 31_103_476_800)

  /// The name that a fix gets where nobody gave it one: `XAU-USD-2026-03-02T10:00:00Z`.
  public static func name(_ metal: PreciousMetal, _ currency: Currency, _ time: UTCInstant) -> String {
    "\(metal.code)-\(currency)-\(time)"
  }
}

/// A metal that is priced per troy ounce at a fix.
public enum PreciousMetal: String, Sendable, Hashable, Codable, CaseIterable {
  /// Gold, XAU.
  case gold
  /// Silver, XAG.
  case silver
  /// Platinum, XPT.
  case platinum
  /// Palladium, XPD.
  case palladium

  /// The code of ISO 4217 for a troy ounce of it.
  public var code: String {
    switch self {
    case .gold: "XAU"
    case .silver: "XAG"
    case .platinum: "XPT"
    case .palladium: "XPD"
    }
  }
}

extension Metal {
  /// The metal whose fix prices this one; base metals and pattern materials have none.
  public var fixedBy: PreciousMetal? {
    switch self {
    case .gold, .goldFilled: .gold
    case .silver: .silver
    case .platinum: .platinum
    case .palladium: .palladium
    case .brass, .bronze, .steel, .titanium, .wax, .resin: nil
    }
  }
}
