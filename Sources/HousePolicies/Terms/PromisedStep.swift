/// What a house promises a time for.
public enum PromisedStep: String, Sendable, Hashable, Codable, CaseIterable {
  /// The details are confirmed.
  case details
  /// Artwork on a screen.
  case artwork
  /// Artwork by hand.
  case handDesign = "hand-design"
  /// A CAD round.
  case cad
  /// A 3D print, or a wax by hand.
  case print
  /// The sample.
  case sample
  /// The sample's way.
  case sampleShipping = "sample-shipping"
  /// The pieces.
  case production
  /// Pieces in bulk.
  case bulk
  /// Quality control.
  case qualityControl = "quality-control"
  /// Picking from stock.
  case picking
  /// Making and sending together.
  case madeAndShipped = "made-and-shipped"
  /// The parcel's way.
  case shipping

  /// Whether it is the making of the pieces that are ordered.
  public var isMaking: Bool {
    switch self {
    case .production, .bulk, .madeAndShipped: true
    case .details, .artwork, .handDesign, .cad, .print, .sample, .sampleShipping, .qualityControl, .picking, .shipping:
      false
    }
  }
}
