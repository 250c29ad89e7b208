import Quantities

/// A time zone as values: which offset from UTC its clocks show at every moment, past and to come.
///
/// Read from the system's time zone files by whoever may read files; an order that keeps its house's calendar keeps
/// these rules too, so that a deadline that was told does not move when a country changes its clocks by law later.
public struct ZoneRules: Sendable, Hashable {
  /// The zone's name, as the time zone database calls it: `Europe/Paris`.
  public let name: String
  /// The offset before the first transition, in seconds east of UTC.
  public let initialOffset: Int
  /// The transitions that are listed, ascending in time.
  public let transitions: [ZoneTransition]
  /// The rule for the time from the last transition on; nil where the last offset stays for ever.
  let footer: FooterRule?

  /// The rule for the time from the last transition on, as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
  public var thereafter: String? { footer?.text }

  /// Coordinated Universal Time: no offset, ever.
  public static let utc = ZoneRules()

  private init() {
    name = "UTC"
    initialOffset = 0
    transitions = []
    footer = nil
  }

  /// Makes a zone from its transitions and the rule that holds from the last of them on.
  ///
  /// - Parameters:
  ///   - name: as the time zone database calls it.
  ///   - initialOffset: before the first transition, in seconds east of UTC.
  ///   - transitions: strictly ascending in time.
  ///   - thereafter: a POSIX rule; it has to agree with the last transition. Nil: the last offset stays.
  /// - Throws: `ZoneFault`, for the first thing that makes these no zone.
  public init(name: String, initialOffset: Int, transitions: [ZoneTransition] = [], thereafter: String? = nil)
    throws(ZoneFault)
  {
    self.name = name
    self.initialOffset = initialOffset
    self.transitions = transitions
    if let thereafter {
      guard let rule = FooterRule(thereafter) else {
        throw ZoneFault(zone: name, problem: .ruleUnreadable(thereafter))
      }
      footer = rule
    } else {
      footer = nil
    }
    if let problem { throw ZoneFault(zone: name, problem: problem) }
  }

  /// What makes these values no zone.
  private var problem: ZoneFault.Problem? {
    for offset in [initialOffset] + transitions.map(\.offset) where !ZoneTransition.offsets.contains(offset) {
      return .offsetOutOfRange(seconds: offset)
    }
    for (index, pair) in zip(transitions, transitions.dropFirst()).enumerated() where pair.0.second >= pair.1.second {
      return .transitionsNotAscending(index: index + 1)
    }
    for transition in transitions where !ZoneTransition.moments.contains(transition.second) {
      return .momentOutOfRange(second: transition.second)
    }
    if let footer, let last = transitions.last, footer.offset(atSecond: last.second) != last.offset {
      return .ruleDisagrees(footer.text)
    }
    return nil
  }
}

/// A moment at which a zone's clocks are changed, and the offset that they show from it on.
public struct ZoneTransition: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let second: Int64
  /// The offset from that second on, in seconds east of UTC.
  public let offset: Int

  /// Makes a transition.
  public init(second: Int64, offset: Int) {
    self.second = second
    self.offset = offset
  }

  /// The offsets that a zone may have: more than 25 hours behind or 26 ahead is no clock (RFC 8536, 3.2).
  static let offsets = -89_999...93_599

  /// The moments that a zone may change its clocks at: those that a `UTCInstant` can be, and what zone compilers write
  /// for the beginning of time, −2⁵⁹.
  static let moments: ClosedRange<Int64> = -(1 << 59)...9_223_372_036_854_775
}

/// Why bytes or values are no time zone's rules.
public struct ZoneFault: Error, Sendable, Hashable {
  /// The zone's name, as it was asked for.
  public let zone: String
  /// What is wrong.
  public let problem: Problem

  /// What can be wrong with a zone.
  public enum Problem: Sendable, Hashable {
    /// The bytes do not begin as a time zone file.
    case notTZif
    /// A file of version 1, which ends in 2038 and has no rule for later, or of a version that is not known.
    case versionUnknown(UInt8)
    /// The file ends too early.
    case truncated(bytes: Int, needed: Int)
    /// The file counts leap seconds, which moments here do not.
    case countsLeapSeconds
    /// The file lists no local time at all, or a transition names one that it does not list.
    case localTimeMissing(index: Int)
    /// A transition does not come after the one before.
    case transitionsNotAscending(index: Int)
    /// An offset that no clock has.
    case offsetOutOfRange(seconds: Int)
    /// A transition beyond all moments.
    case momentOutOfRange(second: Int64)
    /// The rule for later times cannot be read.
    case ruleUnreadable(String)
    /// The rule for later times says another offset than the last transition.
    case ruleDisagrees(String)
  }
}

extension ZoneRules: Codable {
  private enum CodingKeys: String, CodingKey {
    case name
    case initialOffset
    case transitions
    case thereafter
  }

  /// Reads what `encode` writes; values that are no zone are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let pairs = try container.decode([[Int64]].self, forKey: .transitions)
    guard pairs.allSatisfy({ $0.count == 2 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .transitions, in: container, debugDescription: "a transition is a second and an offset")
    }
    let name = try container.decode(String.self, forKey: .name)
    let initialOffset = try container.decode(Int.self, forKey: .initialOffset)
    let thereafter = try container.decodeIfPresent(String.self, forKey: .thereafter)
    do {
      try self.init(
        name: name, initialOffset: initialOffset,
        transitions: pairs.map { ZoneTransition(second: $0[0], offset: Int($0[1])) }, thereafter: thereafter)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Writes the name, the offsets in seconds, the transitions as pairs of second and offset, and the POSIX rule.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(initialOffset, forKey: .initialOffset)
    try container.encode(transitions.map { [$0.second, Int64($0.offset)] }, forKey: .transitions)
    try container.encodeIfPresent(thereafter, forKey: .thereafter)
  }
}
