import Quantities

/// The share of the total that is paid first, by the kind of order.
public struct DepositTerms: Sendable, Hashable, Codable {
  /// For a piece of one client.
  public let piece: Percentage
  /// For a sample.
  public let sample: Percentage
  /// For bulk, and for what is ordered again.
  public let bulk: Percentage

  /// Makes terms.
  public init(piece: Percentage, sample: Percentage, bulk: Percentage) {
    self.piece = piece
    self.sample = sample
    self.bulk = bulk
  }

  /// The share for a kind of order.
  public func share(_ kind: QuoteKind) -> Percentage {
    switch kind {
    case .piece: piece
    case .sample: sample
    case .bulk, .reorder: bulk
    }
  }
}
