import HousePolicies

/// What happens to a sample.
public enum SampleEvent: Sendable, Hashable, Codable {
  /// The rough quote was told.
  case quoted(quote: RoughSampleQuote)
  /// It was made, for the first time or again.
  case finished(round: Int)
  /// Photos or a video of it were sent to the client.
  case shown(kinds: [PictureKind], references: [String])
  /// Changes to it were asked for; the next round begins.
  case changesAsked(round: Int, words: String)
  /// It is on its way.
  case sent(shipment: Shipment)
  /// The client confirmed it.
  case confirmed
}
