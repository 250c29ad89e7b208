import HouseCalendar
import HousePolicies
import Quantities

/// What may be asked about the clocks of an order's promises.
public enum ClockCommand: Sendable, Hashable, Codable {
  /// Let them stand.
  case pause(reason: PauseReason, words: String)
  /// Let them run again.
  case resume
  /// Find the work unusual, so that it may take longer, and say why.
  case findUnusual(UnusualWork, words: String)
}

/// What happens to the clocks of an order's promises.
public enum ClockEvent: Sendable, Hashable, Codable {
  /// They stand from here on.
  case paused(reason: PauseReason, words: String)
  /// They run again.
  case resumed
  /// The work is unusual, so that it may take longer.
  case foundUnusual(UnusualWork, words: String)
}

extension ClockEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .paused: "paused"
    case .resumed: "resumed"
    case .foundUnusual: "found-unusual"
    }
  }
}

/// What a specialist found that makes work longer than is usual, and when.
public struct FoundWork: Sendable, Hashable {
  /// What.
  public let work: UnusualWork
  /// When the client was told.
  public let foundAt: UTCInstant
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
    case .foundUnusual(let work, _): unusualWork.append(FoundWork(work: work, foundAt: moment))
    }
  }
}

extension OrderDecider {
  /// Finds work unusual where a promised time of the order's kind is longer for it.
  private func findUnusual(_ work: UnusualWork, _ words: String) throws(OrderRefusal) -> [OrderEntry] {
    let longer = policy.promises.filter { $0.term.applies(to: order.kind) && $0.term.unusual.contains(work) }
    let rules = longer.flatMap(\.rules).unique
    let words = try required(words, for: .unusualWork, under: rules)
    if longer.isEmpty {
      throw OrderRefusal(.kind(.notLongerFor(work)))
    }
    if order.unusualWork.contains(where: { $0.work == work }) {
      throw OrderRefusal(.alreadyDone(.foundUnusual(work)), under: rules)
    }
    return [grant(.clock(.foundUnusual(work, words: words)), under: rules)]
  }

  func decide(_ command: ClockCommand) throws(OrderRefusal) -> [OrderEntry] {
    try only(.cadDesigner, .accountSpecialist, .owner)
    let terms = policy.kinds.pauses
    switch command {
    case .pause(let why, let words):
      if !terms.term.contains(why) { throw OrderRefusal(.kind(.clockRuns(why)), under: terms.rules) }
      let words = try required(words, for: .pauseReason, under: terms.rules)
      if order.isPaused { throw OrderRefusal(.alreadyDone(.clockStands)) }
      return [grant(.clock(.paused(reason: why, words: words)), under: terms.rules)]
    case .resume:
      if !order.isPaused { throw OrderRefusal(.alreadyDone(.clockRuns)) }
      return [grant(.clock(.resumed), under: terms.rules)]
    case .findUnusual(let work, let words): return try findUnusual(work, words)
    }
  }
}
