import Alloys
import Meshes
import Quantities

/// A ring and the size that it gets.
struct ResizedRing {
  let facts: DraftFacts
  let hole: FingerHole
  let section: ShankSection
  let resizing: RingResizing
  let weights: [AlloyWeight]

  /// Reads and measures a ring.
  static func read(
    _ drafts: SingleDraftOptions, to size: RingSize, _ weighing: Weighing
  ) throws(CommandRefusal) -> ResizedRing {
    try drafts.reader.read(drafts.file) {
      (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(CommandRefusal) in
      let metal = try DraftMetal.measure(triangles, facts, listingShells: false, budget: drafts.reader.budget)
      guard let hole = FingerHole.find(in: triangles, plain: facts.pass, unit: facts.unit) else {
        throw CommandRefusal(
          facts.file,
          """
          no finger hole was found: a ring is open from side to side, 10 to 26 mm across, with metal all around; check \
          --units, or give a ring
          """)
      }
      let section =
        if let mended = metal.metal.mended {
          ShankSection.measure(mended.span, hole: hole, unit: facts.unit)
        } else {
          ShankSection.measure(triangles, hole: hole, unit: facts.unit)
        }
      guard let section else {
        throw CommandRefusal(
          facts.file,
          "the shank's back could not be cut: there is no metal opposite to the head, or outlines over a thousand deep")
      }
      let weights = weighing.weights(of: metal)
      return ResizedRing(
        facts: metal.noting(strained: weights.filter(\.isFinishingModelStrained)).facts, hole: hole, section: section,
        resizing: RingResizing(before: hole.circumference, to: size, section: section.area), weights: weights)
    }
  }
}
