import HousePolicies

/// What may be asked about a sample.
public enum SampleCommand: Sendable, Hashable, Codable {
  /// Tell the client roughly what it costs and how long it takes.
  case quote(RoughSampleQuote)
  /// Record that it is made.
  case finish
  /// Send photos or a video of it.
  case show(kinds: [PictureKind], references: [String])
  /// Ask for changes to it.
  case askChanges(words: String)
  /// Hand it over to a carrier.
  case send(Shipment)
  /// Confirm it.
  case confirm
}
