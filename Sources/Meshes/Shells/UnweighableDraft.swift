/// A refusal: the draft does not bound one body of metal, and no honest figure can be given.
public struct UnweighableDraft: Error, Sendable, Hashable {
  /// Everything that stands in the way, all at once; at least one.
  public let faults: [Fault]

  /// Makes the refusal.
  /// - Precondition: there is at least one fault.
  public init(faults: [Fault]) {
    precondition(!faults.isEmpty, "a refusal has a fault")
    self.faults = faults
  }

  /// The longest sides that can be weighed, in the drawn unit: float32 columns neither overflow nor vanish within them.
  public static let scales = 1e-6...1e9

  /// Why a draft cannot be weighed.
  public enum Fault: Sendable, Hashable {
    /// No triangle is left once those without area and those that cancel each other are gone.
    case nothingLeft
    /// The longest side, in the drawn unit, is none that a piece or its columns could have.
    case outOfScale(longestSide: Double)
    /// A one-sided (Möbius) surface: at these places, in the drawn unit, going around comes back flipped.
    case oneSided(places: [SIMD3<Double>])
    /// The holes of a shell are too large to guess what is missing.
    case holesTooLarge(shell: String, holes: [Hole])
    /// It asks for more memory or more steps than may be spent on it.
    case beyondBudget(OverBudget)
  }
}

extension UnweighableDraft: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String { faults.map(Self.words).joined(separator: "\n") }

  private static func words(_ fault: Fault) -> String {
    switch fault {
    case .nothingLeft:
      "no surface is left: every triangle is without area or lies back to back with another; draw the piece as a solid"
    case .outOfScale(let side):
      "its longest side is \(side), beyond what can be measured (\(scales.lowerBound) to \(scales.upperBound)): a coordinate is "
        + "damaged or the unit is wrong; export it again"
    case .oneSided(let places):
      "a one-sided (Möbius) surface at \(placeList(places)): it has no inside; cut it open there and draw it as a solid"
    case .holesTooLarge(let shell, let holes):
      "\(shell) is open, too wide to guess what is missing: \(holeList(holes)); close it, draw the other half, or give "
        + "the sheet a thickness"
    case .beyondBudget(let over): over.description
    }
  }
}
