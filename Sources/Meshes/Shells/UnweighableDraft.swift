import Quantities

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

  /// Makes the refusal from places and lengths in the drawn unit.
  init(faults: [Fault], drawnIn unit: DrawnUnit) { self.init(faults: faults.map { $0.inMillimetres(from: unit) }) }

  /// The longest sides that can be weighed, in the drawn unit: float32 columns neither overflow nor vanish within them.
  public static let scales = 1e-6...1e9

  /// Why a draft cannot be weighed.
  public enum Fault: Sendable, Hashable {
    /// No triangle is left once those without area and those that cancel each other are gone.
    case nothingLeft
    /// The longest side, in the drawn unit, is none that a piece or its columns could have.
    case outOfScale(longestSide: Double)
    /// A one-sided (Möbius) surface: at these places, in millimetres, going around comes back flipped.
    case oneSided(places: [SIMD3<Double>])
    /// The holes of a shell, in millimetres, are too large to guess what is missing.
    case holesTooLarge(shell: ShellName, holes: [Hole])
    /// It asks for more memory or more steps than may be spent on it.
    case beyondBudget(OverBudget)
  }
}

extension UnweighableDraft.Fault {
  /// The same fault, whose places and lengths were in the drawn unit.
  fileprivate func inMillimetres(from unit: DrawnUnit) -> Self {
    switch self {
    case .oneSided(let places): .oneSided(places: places.map { $0 * unit.millimetres })
    case .holesTooLarge(let shell, let holes):
      .holesTooLarge(shell: shell, holes: holes.map { $0.inMillimetres(from: unit) })
    case .nothingLeft, .outOfScale, .beyondBudget: self
    }
  }
}
