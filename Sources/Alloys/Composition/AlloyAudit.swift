import Quantities

/// What an alloy's composition says of its density and its fineness.
public struct AlloyAudit: Sendable, Hashable {
  /// The alloy.
  public let alloy: Alloy
  /// Its density by the rule of mixtures.
  public let mixture: GramsPerCubicCentimetre
  /// The share of its precious metal in its composition; nil where it has none.
  public let fineShare: Ratio?

  /// What a composition is held against.
  public enum Check: String, Sendable, CaseIterable, Hashable {
    /// The tabulated density lies within the tolerance of the rule of mixtures.
    case density
    /// The composition holds at least the fineness.
    case fineness
  }

  /// How far the tabulated density is from the mixture, relative to the mixture; positive where it is denser.
  public var densityOff: Ratio { Ratio(alloy.density.value / mixture - 1) }

  /// How much the composition holds above its fineness; negative where it falls short.
  public var finenessOff: Ratio? { fineShare.map { $0 - Ratio(alloy.fineness.share) } }

  /// Shares are exact in 10⁻⁸, products of two in 10⁻⁴; less than that is the double's own rounding.
  private static let rounding = Ratio(1e-9)

  /// The checks that it fails.
  public var misses: [Check] {
    Check.allCases.filter { check in
      switch check {
      case .density: densityOff.magnitude > RuleOfMixtures.tolerance
      case .fineness: finenessOff.map { $0.value < -Self.rounding.value } ?? false
      }
    }
  }
}

extension AlloyCatalogue {
  /// Every alloy of stated composition held against it, in order.
  public func audits(elements: ElementTable = .standard) -> [AlloyAudit] {
    all.compactMap { audit(of: $0, elements: elements) }
  }

  /// One alloy held against its composition; nil where that is not stated or names an alloy that is not here.
  public func audit(of alloy: Alloy, elements: ElementTable = .standard) -> AlloyAudit? {
    switch alloy.composition {
    case .unstated: nil
    case .melted(let parts):
      AlloyAudit(
        alloy: alloy,
        mixture: RuleOfMixtures.density(
          of: parts.map { RuleOfMixtures.Part(share: $0.share, density: elements.density(of: $0.element)) }),
        fineShare: alloy.metal.preciousElement.map { Ratio(Self.share(of: $0, in: parts)) })
    case .layered(let layer, let core): audit(of: alloy, parts: [layer, core])
    }
  }

  /// Two solids bonded keep their own volumes, so the rule is exact on their tabulated densities.
  private func audit(of alloy: Alloy, parts: [Composition.AlloyPart]) -> AlloyAudit? {
    let known = parts.compactMap { part in self.alloy(part.alloy).map { (part.share, $0) } }
    guard known.count == parts.count else { return nil }
    let fine = alloy.metal.preciousElement.map { element in
      known.reduce(0) { $0 + $1.0.value * Self.share(of: element, in: $1.1) }
    }
    return AlloyAudit(
      alloy: alloy,
      mixture: RuleOfMixtures.density(of: known.map { RuleOfMixtures.Part(share: $0, density: $1.density.value) }),
      fineShare: fine.map { Ratio($0) })
  }

  /// What a part holds of an element: by its composition, or by its fineness where it is layered itself.
  private static func share(of element: ChemicalElement, in alloy: Alloy) -> Double {
    switch alloy.composition {
    case .melted(let parts): share(of: element, in: parts)
    case .layered, .unstated: alloy.metal.preciousElement == element ? alloy.fineness.share : 0
    }
  }

  private static func share(of element: ChemicalElement, in parts: [Composition.ElementPart]) -> Double {
    parts.first { $0.element == element }?.share.value ?? 0
  }
}
