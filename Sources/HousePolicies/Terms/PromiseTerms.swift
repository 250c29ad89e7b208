import Quantities

/// A time that a house promises for a step.
public struct PromiseTerms: Sendable, Hashable, Codable {
  /// For what.
  public let step: PromisedStep
  /// In which kinds of order; empty for all.
  public let kinds: [KindOfOrder]
  /// What starts the clock.
  public let clock: ClockStart
  /// The time shown, the time of the breach, and the longest for complex or large work.
  public let range: PromisedRange

  /// Makes terms.
  public init(step: PromisedStep, kinds: [KindOfOrder], clock: ClockStart, range: PromisedRange) {
    self.step = step
    self.kinds = kinds
    self.clock = clock
    self.range = range
  }

  /// Whether it is promised in a kind of order.
  public func applies(to kind: KindOfOrder) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}
