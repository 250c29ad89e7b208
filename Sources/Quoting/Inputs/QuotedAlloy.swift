import Alloys
import Quantities

/// What a quote must know of an alloy, kept with the quote: the catalogue may change, a quote does not.
public struct QuotedAlloy: Sendable, Hashable, Codable {
  /// Its name in the catalogue.
  public let id: String
  /// What it is sold as.
  public let metal: Metal
  /// Its karat, where it is gold: 18.
  public let karat: Int?
  /// Its colour in the trade's words.
  public let colour: String?
  /// The share of its precious metal.
  public let fineness: Fineness
  /// What a gold-filled sheet is made of.
  public let layers: Layers?

  /// A layer of karat gold on a core of base metal.
  public struct Layers: Sendable, Hashable, Codable {
    /// The layer's share of the weight.
    public let layerShare: Percentage
    /// The layer's fineness.
    public let layerFineness: Fineness
    /// The core's share of the weight.
    public let coreShare: Percentage
    /// What the core is.
    public let core: Metal
  }

  /// Takes an alloy out of a catalogue, in which the layers of gold-filled are found.
  public init(_ alloy: Alloy, in catalogue: AlloyCatalogue) {
    id = alloy.id.text
    metal = alloy.metal
    karat = alloy.karat?.parts
    colour = alloy.colour
    fineness = alloy.fineness
    layers = Layers(alloy.composition, in: catalogue)
  }
}

extension QuotedAlloy.Layers {
  /// The layers of a composition, where it has any.
  init?(_ composition: Composition, in catalogue: AlloyCatalogue) {
    guard case .layered(let layer, let core) = composition, let gold = catalogue.alloy(layer.alloy),
      let base = catalogue.alloy(core.alloy)
    else { return nil }
    layerShare = Percentage(layer.share)
    layerFineness = gold.fineness
    coreShare = Percentage(core.share)
    self.core = base.metal
  }
}

extension Percentage {
  /// A share of a composition as a percentage, exact.
  init(_ share: WeightShare) {
    self.init(ExactDecimal(billionths: Int128(share.hundredthsOfPercent) * 10_000_000))
  }
}
