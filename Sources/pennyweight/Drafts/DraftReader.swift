import MeshImport
import Meshes
import Quantities

/// Opens drafts and passes over them once, as the command line asked.
struct DraftReader {
  /// The unit that was given for the drafts; where none was, a draft's header says it, or it is millimetres.
  let unit: DrawnUnit?
  /// Who reads them.
  let importer: ImporterChoice
  /// What may be spent on each.
  var budget = WorkBudget.standard

  /// What the one pass gives, and one over each part.
  func measured(_ path: String) throws(CommandRefusal) -> MeasureReport {
    try read(path) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(CommandRefusal) in
      // Shells that cancel each other, as a mirrored pair of earrings does, are sorted as `weigh` sorts them.
      let counted =
        if facts.pass.solidness == .noSolid {
          try DraftMetal.measure(triangles, facts, listingShells: false, budget: budget).countedFacts
        } else {
          facts
        }
      return MeasureReport(
        facts: counted, partVolumes: PartVolumes.of(triangles, facts.parts, unit: facts.unit),
        fingerHole: FingerHole.find(in: triangles, plain: facts.pass, unit: facts.unit, lookingAt: Self.glance))
    }
  }

  /// What the one pass gives, and the metal in the draft.
  func metal(
    of path: String, listingShells: Bool = false, plan: PartPlan = .none
  ) throws(CommandRefusal) -> DraftMetal {
    try read(path) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(CommandRefusal) in
      var metal = try DraftMetal.measure(
        triangles, facts, listingShells: listingShells, plan: plan, budget: budget)
      metal.fingerHole = FingerHole.find(
        in: triangles, plain: facts.pass, unit: facts.unit, lookingAt: 20 * Self.glance)
      return metal
    }
  }

  /// Lends a draft's triangles with what one pass over them gave.
  func read<Result>(
    _ path: String, _ body: (borrowing TriangleSpan, DraftFacts) throws(CommandRefusal) -> Result
  ) throws(CommandRefusal) -> Result {
    let draft = try refusing { () throws(ImportRefusal) in try Draft.open(path, importer: importer) }
    let outcome = draft.withTriangles { (triangles: borrowing TriangleSpan) in
      Swift.Result { () throws(CommandRefusal) in
        try body(triangles, try facts(of: draft, try pass(over: triangles, of: draft.file)))
      }
    }
    // Before what the pass refused: a file that changed under it explains that too.
    try refusing { () throws(ImportRefusal) in try draft.verifyUnchanged() }
    return try outcome.get()
  }

  private func refusing<Result: ~Copyable>(
    _ body: () throws(ImportRefusal) -> Result
  ) throws(CommandRefusal) -> Result {
    do throws(ImportRefusal) {
      return try body()
    } catch {
      throw CommandRefusal(error)
    }
  }

  private func pass(over triangles: borrowing TriangleSpan, of path: String) throws(CommandRefusal) -> PlainPass {
    do throws(NonFiniteTriangle) {
      return try PlainPass.measure(triangles)
    } catch {
      throw CommandRefusal(ImportRefusal.nonFinite(triangle: error.index, in: path))
    }
  }

  private func facts(of draft: borrowing Draft, _ pass: PlainPass) throws(CommandRefusal) -> DraftFacts {
    let unit = try SettledUnit.settle(
      given: unit, stated: draft.statedUnit, longestSide: Double((pass.upperBound - pass.lowerBound).max()),
      of: draft.file)
    return DraftFacts(
      file: draft.file, format: draft.format, importer: draft.importer, unit: unit.unit, parts: draft.parts, pass: pass,
      findings: draft.findings + unit.findings + pass.findings(drawnIn: unit.unit))
  }
}
