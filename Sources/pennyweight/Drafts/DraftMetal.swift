import Alloys
import Meshes
import Quantities

/// The metal in a draft: what is weighed.
struct DraftMetal {
  /// What the one pass gave, with every finding about the draft.
  let facts: DraftFacts
  /// The metal itself.
  let metal: TrueMetal

  /// The volume of the metal.
  var volume: Estimate<CubicMillimetres> { metal.metalVolume }
  /// The surface that a polisher can reach.
  var surface: ExposedSurface { ExposedSurface(area: metal.exposedArea, walls: metal.thickness) }

  /// Measures the metal; the only place that decides how.
  static func measure(
    _ triangles: borrowing TriangleSpan, _ facts: DraftFacts, listingShells: Bool
  ) throws(DraftRefusal) -> DraftMetal {
    let named = facts.parts.compactMap { part in
      part.name.map { NamedTriangles(name: $0, triangles: part.triangles) }
    }
    do throws(UnweighableDraft) {
      let metal = try TrueMetal.measure(
        triangles, plain: facts.pass, unit: facts.unit, parts: named, listingShells: listingShells)
      return DraftMetal(facts: facts.settled(by: metal).adding(facts.stoneFinding), metal: metal)
    } catch {
      // Shells that cancel each other may be sorted out; a sheet cannot, and is called so.
      if facts.pass.solidness == .noSolid { throw DraftRefusal(facts.file, noSolid: facts.pass) }
      throw DraftRefusal(facts.file, unweighable: error)
    }
  }
}

extension DraftFacts {
  /// The same facts where the sorting of the shells says more than one pass could.
  fileprivate func settled(by metal: TrueMetal) -> DraftFacts {
    let first = findings.filter { ![.inverted, .notClosed, .noSolid].contains($0.code) }
    return DraftFacts(
      file: file, format: format, importer: importer, unit: unit, parts: parts, pass: pass,
      findings: (first + metal.findings).sorted { $0.severity < $1.severity })
  }
}

extension DraftMetal {
  /// The same metal with a finding where finishing would take too much of these weights.
  func noting(strained weights: [AlloyWeight]) -> DraftMetal {
    guard !weights.isEmpty else { return self }
    let least = Rounding.percent.string(FinishingLoss.strainedAbove.percent)
    let strained = Finding(
      .finishingModelStrained,
      """
      finishing would take more than \(least) %: walls this thin are not finished by an even depth; give the loss that \
      you know with --finishing-loss
      """)
    return DraftMetal(facts: facts.adding(strained), metal: metal)
  }
}

extension DraftFacts {
  fileprivate func adding(_ finding: Finding?) -> DraftFacts {
    guard let finding else { return self }
    return DraftFacts(
      file: file, format: format, importer: importer, unit: unit, parts: parts, pass: pass,
      findings: (findings + [finding]).sorted { $0.severity < $1.severity })
  }
}
