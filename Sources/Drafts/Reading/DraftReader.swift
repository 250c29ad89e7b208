import MeshImport
import Meshes
import Quantities

/// Opens drafts and passes over them once.
public struct DraftReader: Sendable {
  /// The unit that was given for the drafts; where none was, a draft's header says it, or it is millimetres.
  public let unit: DrawnUnit?
  /// Who reads them.
  public let importer: ImporterChoice
  /// Which of them are read in a jail; nil reads all of them here.
  public let jail: DraftJail?
  /// What may be spent on each.
  public let budget: WorkBudget

  /// Makes a reader.
  public init(
    unit: DrawnUnit? = nil, importer: ImporterChoice = .automatic, jail: DraftJail? = nil,
    budget: WorkBudget = .standard
  ) {
    self.unit = unit
    self.importer = importer
    self.jail = jail
    self.budget = budget
  }

  /// Lends a draft's triangles with what one pass over them gave.
  ///
  /// The triangles live no longer than the call; the file is held open by it alone.
  /// - Throws: why it cannot be read, and whatever `body` throws; a file that changes meanwhile is refused.
  public func read<Result>(
    _ path: String, _ body: (borrowing TriangleSpan, DraftFacts) throws(DraftRefusal) -> Result
  ) throws(DraftRefusal) -> Result {
    let draft = try Self.refusing { () throws(ImportRefusal) in try Draft.open(path, importer: importer, jail: jail) }
    let outcome = draft.withTriangles { (triangles: borrowing TriangleSpan) -> Outcome<Result> in
      do throws(DraftRefusal) {
        return .done(try body(triangles, try facts(of: draft, try Self.pass(over: triangles, of: draft.file))))
      } catch {
        return .refused(error)
      }
    }
    // Before what the pass refused: a file that changed under it explains that too.
    try Self.refusing { () throws(ImportRefusal) in try draft.verifyUnchanged() }
    switch outcome {
    case .done(let result): return result
    case .refused(let refusal): throw refusal
    }
  }

  /// What came of lending a draft; unlike a `Result`, it is made without a search for what its error conforms to.
  private enum Outcome<Value> {
    case done(Value)
    case refused(DraftRefusal)
  }

  private static func refusing<Result: ~Copyable>(
    _ body: () throws(ImportRefusal) -> Result
  ) throws(DraftRefusal) -> Result {
    do throws(ImportRefusal) {
      return try body()
    } catch {
      throw DraftRefusal(error.file, .unreadable(error.reason))
    }
  }

  private static func pass(over triangles: borrowing TriangleSpan, of path: String) throws(DraftRefusal) -> PlainPass {
    do throws(NonFiniteTriangle) {
      return try PlainPass.measure(triangles)
    } catch {
      throw DraftRefusal(path, .unreadable(.nonFiniteTriangle(error.index)))
    }
  }

  private func facts(of draft: borrowing Draft, _ pass: PlainPass) throws(DraftRefusal) -> DraftFacts {
    let unit = try SettledUnit.settle(given: unit, stated: draft.statedUnit, pass, of: draft.file)
    return DraftFacts(
      file: draft.file, format: draft.format, importer: draft.importer, unit: unit.unit, parts: draft.parts, pass: pass,
      findings: draft.findings + unit.findings + pass.findings(drawnIn: unit.unit))
  }
}
