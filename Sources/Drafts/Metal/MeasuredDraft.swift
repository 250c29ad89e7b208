import MeshImport
import Meshes
import Quantities

/// What a draft measures: the geometry alone.
public struct MeasuredDraft: Sendable {
  /// What the one pass gave.
  public let facts: DraftFacts
  /// What each part encloses by itself, nil where it is open; nothing where there is one part, or very many.
  public let partVolumes: [CubicMillimetres?]
  /// The finger hole, where the draft is a ring.
  public let fingerHole: FingerHole?
}

extension DraftReader {
  /// So many triangles are looked at for a finger hole where it must not slow what is asked for.
  ///
  /// Of a draft that has more, a tip of a few triangles that stands into the hole may be missed; `checked` and
  /// `ResizedRing` look at all.
  static let glance = 4000

  /// What the one pass gives, and one over each part.
  public func measured(_ path: String) throws(DraftRefusal) -> MeasuredDraft {
    try read(path) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      MeasuredDraft(
        facts: try counted(facts, triangles), partVolumes: PartVolumes.of(triangles, facts.parts, unit: facts.unit),
        fingerHole: FingerHole.find(in: triangles, plain: facts.pass, unit: facts.unit, lookingAt: Self.glance))
    }
  }
  /// The facts; of shells that cancel each other, as a mirrored pair of earrings does, with the metal that they are.
  ///
  /// Such shells are sorted. Where they lie apart that is enough; else they are measured as for weighing.
  private func counted(
    _ facts: DraftFacts, _ triangles: borrowing TriangleSpan
  ) throws(DraftRefusal) -> DraftFacts {
    guard facts.pass.solidness == .noSolid else { return facts }
    let sorting = try? ShellSorting.sort(triangles, parts: facts.namedTriangles, unit: facts.unit, budget: budget)
    guard let sorting, let apart = sorting.apart(drawnIn: facts.unit, budget: budget) else {
      return try DraftMetal.measure(triangles, facts, listingShells: false, budget: budget).countedFacts
    }
    let seen = [facts.stoneFinding(among: facts.parts), facts.materialsFinding, sorting.stones.finding]
    return facts.settled(by: sorting.findings + apart.findings).adding(seen.compactMap { $0 })
      .counting(apart.signedVolume)
  }
}
