import Alloys

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
