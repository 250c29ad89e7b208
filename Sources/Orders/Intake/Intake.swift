import Quantities

/// What a client wants, as far as it is known; amended as often as needed, never cancelled for it.
public struct Intake: Sendable, Hashable, Codable {
  /// The style: a ring, a pendant, a description.
  public var style: String?
  /// The metal as clients say it: `18k`, `platinum`.
  public var metal: String?
  /// The metal's colour.
  public var colour: String?
  /// The ring size or the measures.
  public var size: String?
  /// What it may cost.
  public var budget: Money?
  /// Pictures or earlier pieces to go by.
  public var references: [String]
  /// When it is wanted: a date.
  public var expectedDate: String?
  /// How many.
  public var quantity: Int?
  /// The client's logo to be put on.
  public var logo: String?
  /// What is to be changed on a stock item.
  public var remarks: String?
  /// The number or picture of an earlier sample.
  public var earlierSample: String?
  /// Stones that the client brings.
  public var clientStones: [ClientStone]
  /// The parts that are modelled and approved each by itself.
  public var parts: [String]
  /// What the client consented to by submitting.
  public var consents: [String]
  /// The stages beyond those always charged that the order uses: `print`, `wax`.
  public var stages: [String]

  /// An intake about which nothing is known.
  public init() {
    references = []
    clientStones = []
    parts = [Self.onePart]
    consents = []
    stages = []
  }

  /// The name of the part where a piece is modelled as one.
  public static let onePart = "piece"

  /// A stage that only some orders use, by the name that is kept of it.
  public enum UsedStage: String, Sendable, Hashable, CaseIterable {
    /// A design by hand in place of artwork.
    case handDesign = "hand-design"
    /// A 3D print of the model.
    case print
    /// A wax carved by hand.
    case wax
  }

  /// Whether the order uses a stage.
  public func uses(_ stage: UsedStage) -> Bool { stages.lazy.compactMap(UsedStage.init).contains(stage) }
}
