import Orders
import Quantities

/// A CAD round beside the one before it of the same part.
public struct RoundComparison: Sendable, Hashable {
  /// The round.
  public let record: RoundRecord
  /// Whole days since the round before; nil for the first.
  public let daysSince: Int?
  /// By how many mm³ the volume changed.
  public let volumeChange: ExactDecimal?
  /// By how many grams the weight in each alloy changed, by the alloy's name.
  public let weightChanges: [String: ExactDecimal]
  /// Findings that the round before did not have.
  public let newFindings: [String]
  /// Findings of the round before that are no more.
  public let goneFindings: [String]
  /// The price that was offered for it.
  public let price: Money?
  /// How far its surface lies from that of the round before, where that was measured.
  public let surface: SurfaceGap?

  /// The largest distance between two surfaces, and where it is.
  public struct SurfaceGap: Sendable, Hashable {
    /// How far.
    public let distance: Millimetres
    /// Where, in millimetres of the drawing.
    public let place: SIMD3<Double>

    /// Joins a distance to its place.
    public init(distance: Millimetres, place: SIMD3<Double>) {
      self.distance = distance
      self.place = place
    }
  }

  init(_ record: RoundRecord, before: RoundRecord?, price: Money?, surface: SurfaceGap?) {
    let (now, was) = (record.round.measured, before?.round.measured)
    self.record = record
    daysSince = before.map { Int((record.submittedAt.milliseconds - $0.submittedAt.milliseconds) / 86_400_000) }
    volumeChange = now.flatMap { now in was.map { now.volume[1] - $0.volume[1] } }
    let changes = (now?.weights ?? []).compactMap { weight in
      was?.weights.first { $0.alloy == weight.alloy }.map { (weight.alloy, weight.expected.value - $0.expected.value) }
    }
    weightChanges = Dictionary(changes, uniquingKeysWith: { first, _ in first })
    newFindings = (now?.findings ?? []).filter { was?.findings.contains($0) == false }
    goneFindings = (was?.findings ?? []).filter { now?.findings.contains($0) == false }
    self.price = price
    self.surface = surface
  }
}

extension RoundComparison {
  /// The rounds of an order, oldest first, each beside the one before it of the same part.
  ///
  /// - Parameters:
  ///   - order: the order.
  ///   - surface: measures how far two rounds lie apart; gives nil where that is not asked for.
  /// - Returns: a comparison for each round.
  /// - Throws: what `surface` throws.
  public static func all<Failure: Error>(
    of order: Order, surface: (CADRound, CADRound) async throws(Failure) -> SurfaceGap?
  ) async throws(Failure) -> [Self] {
    var latest: [String: RoundRecord] = [:]
    var all: [Self] = []
    for record in order.rounds {
      let before = latest[record.round.part]
      latest[record.round.part] = record
      var gap: SurfaceGap?
      if let before { gap = try await surface(before.round, record.round) }
      all.append(Self(record, before: before, price: price(after: record, in: order), surface: gap))
    }
    return all
  }

  /// The first price that was offered after a round came and before the next one of any part did.
  private static func price(after record: RoundRecord, in order: Order) -> Money? {
    let next = order.rounds.first { $0.submittedAt > record.submittedAt }?.submittedAt
    return order.offers.last { offer in
      offer.issuedAt >= record.submittedAt && (next.map { offer.issuedAt < $0 } ?? true)
    }?
    .offer.total
  }
}
