import Alloys
import Quantities
import Testing

/// An alloy of the standard catalogue.
func standardAlloy(_ text: String) throws -> Alloy {
  let id = try #require(AlloyID(text))
  return try #require(AlloyCatalogue.standard.alloy(id))
}

/// A draft's volume and surface without doubt.
func draft(volume: Double, area: Double) -> (Estimate<CubicMillimetres>, ExposedSurface) {
  (Estimate(exactly: CubicMillimetres(volume)), ExposedSurface(area: Estimate(exactly: SquareMillimetres(area))))
}
