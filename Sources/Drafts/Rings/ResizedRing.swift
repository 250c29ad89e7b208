import Alloys
import Meshes
import Quantities

/// A ring and the size that it gets.
public struct ResizedRing: Sendable {
  /// What the one pass gave, with every finding.
  public let facts: DraftFacts
  /// The finger hole as it is drawn.
  public let hole: FingerHole
  /// The shank's section, where it is cut.
  public let section: ShankSection
  /// What is let in or taken out.
  public let resizing: RingResizing
  /// The ring as it is drawn, in each alloy.
  public let weights: [AlloyWeight]
}

extension DraftReader {
  /// Reads and measures a ring that gets another size.
  public func resized(_ path: String, to size: RingSize, by weighing: Weighing) throws(DraftRefusal) -> ResizedRing {
    try read(path) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      let metal = try DraftMetal.measure(triangles, facts, listingShells: false, budget: budget)
      guard let hole = FingerHole.find(in: triangles, plain: facts.pass, unit: facts.unit) else {
        throw DraftRefusal(facts.file, .noFingerHole)
      }
      let section =
        if let mended = metal.metal.mended {
          ShankSection.measure(mended.span, hole: hole, unit: facts.unit)
        } else {
          ShankSection.measure(triangles, hole: hole, unit: facts.unit)
        }
      guard let section else { throw DraftRefusal(facts.file, .noShankSection) }
      let weights = weighing.weights(of: metal)
      return ResizedRing(
        facts: metal.noting(strained: weights.filter(\.isFinishingModelStrained)).facts, hole: hole, section: section,
        resizing: RingResizing(before: hole.circumference, to: size, section: section.area), weights: weights)
    }
  }
}
