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
      // Shells that cancel each other, as a mirrored pair of earrings does, are sorted as for weighing.
      let counted =
        if facts.pass.solidness == .noSolid {
          try DraftMetal.measure(triangles, facts, listingShells: false, budget: budget).countedFacts
        } else {
          facts
        }
      return MeasuredDraft(
        facts: counted, partVolumes: PartVolumes.of(triangles, facts.parts, unit: facts.unit),
        fingerHole: FingerHole.find(in: triangles, plain: facts.pass, unit: facts.unit, lookingAt: Self.glance))
    }
  }
}
