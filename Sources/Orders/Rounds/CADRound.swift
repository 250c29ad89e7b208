import Quantities

/// A submitted model: its file in the vault, measured and weighed on arrival.
public struct CADRound: Sendable, Hashable, Codable {
  /// Counted from 1 within its part.
  public let number: Int
  /// The part that it is a model of; several parts are revised side by side.
  public let part: String
  /// The digest of the file in the vault.
  public let model: String
  /// The file's name as the designer gave it.
  public let file: String
  /// What was measured; nil for a wax, which has no model.
  public let measured: MeasuredRound?
  /// Whether it mends the house's own mistake.
  public let isOwnFix: Bool

  /// Makes a round.
  public init(
    number: Int, part: String, model: String, file: String, measured: MeasuredRound?, isOwnFix: Bool
  ) {
    self.number = number
    self.part = part
    self.model = model
    self.file = file
    self.measured = measured
    self.isOwnFix = isOwnFix
  }
}

/// A round, what was said to it, and where it stands.
public struct RoundRecord: Sendable, Hashable {
  /// The round.
  public let round: CADRound
  /// When it came.
  public let submittedAt: UTCInstant
  /// Comments; they do not change the model's number.
  public var comments: [String] = []
  /// Where it stands.
  public var state: State = .submitted

  /// Where a round may stand.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Awaiting the client's word.
    case submitted
    /// Changes were asked for.
    case changesAsked = "changes-asked"
    /// It is what is produced.
    case approved
    /// It was taken back.
    case withdrawn
    /// It had been approved, and a later round was.
    case superseded
  }
}

/// What the client says to a round.
public struct RoundReview: Sendable, Hashable, Codable {
  /// The part.
  public let part: String
  /// The round.
  public let round: Int
  /// The wish.
  public let wish: Wish
  /// The client's words.
  public let comments: String

  /// What may be wished.
  public enum Wish: String, Sendable, Hashable, Codable, CaseIterable {
    /// Minor tweaks in a further round.
    case minorChanges = "minor-changes"
    /// A change of what was ordered; its cost and time are confirmed first.
    case majorChanges = "major-changes"
    /// The round is taken back.
    case withdrawn
  }

  /// Makes a review.
  public init(part: String, round: Int, wish: Wish, comments: String) {
    self.part = part
    self.round = round
    self.wish = wish
    self.comments = comments
  }
}

/// A model as a designer hands it in.
public struct SubmittedModel: Sendable, Hashable, Codable {
  /// The part that it is a model of.
  public let part: String
  /// The digest of the file in the vault.
  public let model: String
  /// The file's name.
  public let file: String
  /// What was measured on arrival.
  public let measured: MeasuredRound?
  /// Whether it mends the house's own mistake.
  public let isOwnFix: Bool

  /// Makes a submission.
  public init(part: String, model: String, file: String, measured: MeasuredRound?, isOwnFix: Bool = false) {
    self.part = part
    self.model = model
    self.file = file
    self.measured = measured
    self.isOwnFix = isOwnFix
  }
}

/// What was measured of a round's model, in exact decimals as it was shown.
public struct MeasuredRound: Sendable, Hashable, Codable {
  /// True metal in mm³: low, value, high.
  public let volume: [ExactDecimal]
  /// The bounding box in mm: x, y, z.
  public let size: [ExactDecimal]
  /// Triangles.
  public let triangles: Int
  /// Shells, where they were counted.
  public let shells: Int?
  /// Finished weight by alloy.
  public let weights: [RoundWeight]
  /// Codes of findings with their severity.
  public let findings: [String]
  /// Its walls against the house's limits; nil where they were not looked at.
  public let walls: MeasuredWalls?

  /// Makes a measurement.
  public init(
    volume: [ExactDecimal], size: [ExactDecimal], triangles: Int, shells: Int?, weights: [RoundWeight],
    findings: [String], walls: MeasuredWalls? = nil
  ) {
    self.volume = volume
    self.size = size
    self.triangles = triangles
    self.shells = shells
    self.weights = weights
    self.findings = findings
    self.walls = walls
  }
}

/// How thin a round's model is against the limits that it was held to, lengths in millimetres.
public struct MeasuredWalls: Sendable, Hashable, Codable {
  /// The thinnest wall that the house casts.
  public let wallLimit: ExactDecimal
  /// The thinnest prong or wire that it casts.
  public let prongLimit: ExactDecimal
  /// The thinnest wall or prong of the model; nil where no two faces oppose each other.
  public let thinnest: ExactDecimal?
  /// The share of the surface over metal that is thinner than its limit, from 0 to 1.
  public let thinShare: ExactDecimal

  /// Makes a measurement.
  public init(wallLimit: ExactDecimal, prongLimit: ExactDecimal, thinnest: ExactDecimal?, thinShare: ExactDecimal) {
    self.wallLimit = wallLimit
    self.prongLimit = prongLimit
    self.thinnest = thinnest
    self.thinShare = thinShare
  }
}

/// The finished weight of a model in one alloy.
public struct RoundWeight: Sendable, Hashable, Codable {
  /// The alloy's name in the catalogue.
  public let alloy: String
  /// The least.
  public let low: WeighedGrams
  /// The expected.
  public let expected: WeighedGrams
  /// The most.
  public let high: WeighedGrams

  /// Makes a weight.
  public init(alloy: String, low: WeighedGrams, expected: WeighedGrams, high: WeighedGrams) {
    self.alloy = alloy
    self.low = low
    self.expected = expected
    self.high = high
  }
}
