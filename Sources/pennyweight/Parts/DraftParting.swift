import Alloys
import Meshes
import Quantities

/// A draft's metal part by part, and its stones, as a plan names them.
struct DraftParting {
  /// A metal part and its alloy; no alloy where it is weighed in whatever is asked for.
  struct Metal {
    let name: String
    let alloy: Alloy?
    let part: MetalPart

    /// What a polisher can reach of it.
    var surface: ExposedSurface { ExposedSurface(area: part.exposedArea, walls: part.thickness) }
  }

  /// A group of stones that an option names.
  struct Stones {
    let name: String
    let gem: Gem
    let volume: Estimate<CubicMillimetres>
  }

  let measured: PartedMetal
  let metals: [Metal]
  let stones: [Stones]

  /// Whether each part has an alloy of its own, so that the piece has one weight and not one an alloy.
  var isOfNamedMetals: Bool { metals.contains { $0.alloy != nil } }

  /// What is to be said of space that parts share.
  let findings: [Finding]
}

extension DraftParting {
  /// Measures the groups of a draft.
  static func measure(
    _ groups: [PartPlan.Group], _ triangles: borrowing TriangleSpan, _ facts: DraftFacts, listingShells: Bool
  ) throws(DraftRefusal) -> DraftParting {
    var drawn: [PartGroup] = []
    for group in groups { drawn.append(group.drawn(triangles)) }
    let measured: PartedMetal
    do throws(UnweighableParts) {
      measured = try PartedMetal.measure(drawn, unit: facts.unit, listingShells: listingShells)
    } catch {
      throw DraftRefusal(facts.file, unweighable: error)
    }
    return DraftParting(measured, groups)
  }

  private init(_ measured: PartedMetal, _ groups: [PartPlan.Group]) {
    self.measured = measured
    metals = measured.parts.map { part in
      Metal(name: groups[part.group].name, alloy: groups[part.group].alloy, part: part)
    }
    stones = measured.stones.compactMap { stones in
      switch groups[stones.group].substance {
      case .metal: nil
      case .stone(let gem): Stones(name: groups[stones.group].name, gem: gem, volume: stones.volume)
      }
    }
    findings = measured.shared.map { shared in
      let (keeper, loser) = (groups[shared.keeper], groups[shared.loser].name.printable)
      let volume = "\(Rounding.shown(shared.volume.value)) mm³"
      return keeper.isMetal
        ? Finding(
          .sharedByParts,
          """
          \(keeper.name.printable) and \(loser) both fill \(volume): it is given to \(keeper.name.printable), which \
          is named first
          """)
        : Finding(
          .stoneInMetal,
          "stones fill \(volume) of \(loser): the stone wins, and so much metal is cut out")
    }
  }
}

extension PartPlan.Group {
  /// The group with its own copy of its triangles.
  fileprivate func drawn(_ triangles: borrowing TriangleSpan) -> PartGroup {
    var names: [NamedTriangles] = []
    var count = 0
    for part in parts {
      let run = count..<count + part.triangles.count
      count = run.upperBound
      if let name = part.name { names.append(NamedTriangles(name: name, triangles: run)) }
    }
    return PartGroup(
      name: name, substance: isMetal ? .metal : .stone,
      triangles: TriangleBuffer(triangles, runs: parts.map(\.triangles)), names: names)
  }
}
