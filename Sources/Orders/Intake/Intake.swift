import HousePolicies
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

extension Intake {
  /// Whether a field says something.
  public func says(_ field: IntakeField) -> Bool {
    switch field {
    case .style: style.saysSomething
    case .metal: metal.saysSomething
    case .colour: colour.saysSomething
    case .size: size.saysSomething
    case .budget: budget != nil
    case .references: !references.isEmpty
    case .expectedDate: expectedDate.saysSomething
    case .quantity: (quantity ?? 0) > 0
    case .remarks: remarks.saysSomething
    case .earlierSample: earlierSample.saysSomething
    }
  }
}

extension String? {
  /// Whether there is a text with more than blanks in it.
  var saysSomething: Bool { self?.saysSomething ?? false }
}

extension String {
  /// Whether there is more than blanks in it.
  var saysSomething: Bool { contains { !$0.isWhitespace } }
}

extension Intake {
  /// Whether another intake asks for the same piece: what is left out neither costs nor changes what is made.
  func specifiesTheSame(as other: Intake) -> Bool {
    var (ours, theirs) = (self, other)
    for path in [\Intake.references, \.consents] { (ours[keyPath: path], theirs[keyPath: path]) = ([], []) }
    (ours.budget, theirs.budget) = (nil, nil)
    (ours.expectedDate, theirs.expectedDate) = (nil, nil)
    return ours == theirs
  }
}

extension Order {
  /// Whether the order says what may be asked for at intake: how many, by its cart too.
  func says(_ field: IntakeField) -> Bool {
    switch field {
    case .quantity: !cart.isEmpty || intake.says(field)
    case .style, .metal, .colour, .size, .budget, .references, .expectedDate, .remarks, .earlierSample:
      intake.says(field)
    }
  }
}

/// Stones of one kind and weight that a client brings.
public struct ClientStone: Sendable, Hashable, Codable {
  /// The gem: `diamond`, `ruby`.
  public let gem: String
  /// Whether it is a diamond, natural or laboratory-grown.
  public let isDiamond: Bool
  /// What one of them weighs.
  public let each: ExactCarats
  /// How many.
  public let count: Int

  /// Makes stones.
  public init(gem: String, isDiamond: Bool, each: ExactCarats, count: Int) {
    self.gem = gem
    self.isDiamond = isDiamond
    self.each = each
    self.count = count
  }
}

/// What a client consented to by submitting: under which edition of the house's rules, when, and by whom.
///
/// Once given it stays on record, whatever is amended afterwards.
public struct GivenConsent: Sendable, Hashable, Codable {
  /// The text consented to.
  public let text: String
  /// The edition of the house's rules that the order keeps.
  public let edition: String
  /// When.
  public let at: UTCInstant
  /// Who submitted it.
  public let by: String

  /// Records a consent.
  public init(to text: String, edition: String, at moment: UTCInstant, by name: String) {
    self.text = text
    self.edition = edition
    at = moment
    by = name
  }
}

extension Order {
  /// Keeps the consents of an intake that were not given before.
  mutating func keepConsents(of intake: Intake, at moment: UTCInstant, by name: String) {
    for text in intake.consents where !consents.contains(where: { $0.text == text }) {
      consents.append(GivenConsent(to: text, edition: opening.edition, at: moment, by: name))
    }
  }
}
