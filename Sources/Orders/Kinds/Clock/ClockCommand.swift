import HousePolicies
import Quantities

/// What may be asked about the clocks of an order's promises.
public enum ClockCommand: Sendable, Hashable, Codable {
  /// Let them stand.
  case pause(reason: PauseReason, words: String)
  /// Let them run again.
  case resume
}

extension Order {
  /// Whether the clocks of its promises stand.
  public var isPaused: Bool { pausedSince != nil }

  /// The times during which the clocks of its promises stood; the last is open while they still stand.
  public var pauses: [Pause] {
    endedPauses + (pausedSince.flatMap { Pause(from: $0) }.map { [$0] } ?? [])
  }

  mutating func apply(_ event: ClockEvent, at moment: UTCInstant) {
    switch event {
    case .paused: pausedSince = moment
    case .resumed:
      if let from = pausedSince, let pause = Pause(from: from, to: moment) { endedPauses.append(pause) }
      pausedSince = nil
    }
  }
}

extension Deciding {
  func decide(_ command: ClockCommand) throws(OrderRefusal) -> [OrderEntry] {
    try only(.cadDesigner, .accountSpecialist, .owner)
    let terms = policy.kinds.pauses
    switch command {
    case .pause(let why, let words):
      if !terms.term.contains(why) { throw OrderRefusal(.kind(.clockRuns(why)), under: terms.rules) }
      let words = try reason(words, for: "a pause", under: terms.rules)
      if order.isPaused { throw OrderRefusal(.alreadyDone("the clock stands")) }
      return [grant(.clock(.paused(reason: why, words: words)), under: terms.rules)]
    case .resume:
      if !order.isPaused { throw OrderRefusal(.alreadyDone("the clock runs")) }
      return [grant(.clock(.resumed), under: terms.rules)]
    }
  }
}
