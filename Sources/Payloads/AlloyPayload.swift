import Alloys
import Quantities

/// An alloy as programs read it.
public struct AlloyPayload: Encodable {
  let id: String
  let metal: String
  let karat: Int?
  let colour: String?
  let fineness: Double
  let composition: String
  let density: EstimateEntry
  let sources: [String]
  let origin: String
  let overrides: String?

  private enum CodingKeys: String, CodingKey {
    case id
    case metal
    case karat
    case colour
    case fineness = "fineness_permille"
    case composition = "composition_wt_percent"
    case density = "density_g_cm3"
    case sources
    case origin
    case overrides
  }

  /// Takes an alloy of a catalogue.
  public init(_ alloy: Alloy) {
    id = alloy.id.text
    metal = alloy.metal.rawValue
    karat = alloy.karat?.parts
    colour = alloy.colour
    fineness = Double(alloy.fineness.partsPerTenThousand) / 10
    composition = alloy.composition.description
    density = EstimateEntry(alloy.density)
    sources = alloy.sources
    origin = alloy.origin.description
    overrides = alloy.overrides?.description
  }
}
