import Quantities

/// How far a sample is.
public struct SampleProgress: Sendable, Hashable {
  /// The rough quote.
  public internal(set) var quote: RoughSampleQuote?
  /// When it was told.
  public internal(set) var quotedAt: UTCInstant?
  /// How many times it was made.
  public internal(set) var rounds = 0
  /// What was asked to be changed, in the order of the rounds.
  public internal(set) var changes: [String] = []
  /// When it was made as it is wanted now.
  public internal(set) var finishedAt: UTCInstant?
  /// When it was shown as it is wanted now.
  public internal(set) var shownAt: UTCInstant?
  /// When it was sent.
  public internal(set) var sentAt: UTCInstant?
  /// When the client confirmed it.
  public internal(set) var confirmedAt: UTCInstant?

  /// A sample of which nothing is known.
  public init() {}

  mutating func apply(_ event: SampleEvent, at moment: UTCInstant) {
    switch event {
    case .quoted(let rough):
      quote = rough
      quotedAt = moment
    case .finished(let round):
      rounds = round
      finishedAt = moment
    case .shown: shownAt = moment
    case .changesAsked(_, let words):
      changes.append(words)
      finishedAt = nil
      shownAt = nil
    case .sent: sentAt = moment
    case .confirmed: confirmedAt = moment
    }
  }
}

extension Order {
  /// The fee of the sample: what its rough quote charged.
  public var sampleFee: Money { total(sample.quote?.costs.map(\.amount) ?? []) }
}
