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
