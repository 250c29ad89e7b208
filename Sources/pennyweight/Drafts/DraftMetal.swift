import Meshes
import Quantities

/// The metal in a draft: what is weighed.
struct DraftMetal {
  /// What the one pass gave, with every finding about the draft.
  let facts: DraftFacts
  /// The volume of the metal.
  let volume: Estimate<CubicMillimetres>
  /// The surface that a polisher can reach.
  let surface: ExposedSurface

  /// Measures the metal; the only place that decides how.
  static func measure(_ triangles: borrowing TriangleSpan, _ facts: DraftFacts) throws(DraftRefusal) -> DraftMetal {
    do throws(NoSolid) {
      let volume = try facts.pass.metalVolume(drawnIn: facts.unit)
      let surface = ExposedSurface(area: Estimate(exactly: facts.surfaceArea))
      return DraftMetal(facts: facts, volume: volume, surface: surface)
    } catch {
      throw DraftRefusal(facts.file, noSolid: facts.pass)
    }
  }
}
