import HousePolicies
import Meshes
import Orders
import Quantities

/// The CAD rounds of an order, each beside the one before it of the same part.
struct RoundsReport {
  let rows: [RoundRow]
  private let order: Order

  init(_ order: Order, surfaces: RoundSurfaces?) async throws {
    self.order = order
    var latest: [String: RoundRecord] = [:]
    var rows: [RoundRow] = []
    for record in order.rounds {
      let before = latest[record.round.part]
      latest[record.round.part] = record
      var deviation: SurfaceDeviation?
      if let before { deviation = try await surfaces?.deviation(before.round, record.round) }
      rows.append(RoundRow(record, before: before, price: Self.price(after: record, in: order), deviation: deviation))
    }
    self.rows = rows
  }

  /// The first price that was offered after a round came and before the next one of any part did.
  private static func price(after record: RoundRecord, in order: Order) -> Money? {
    let next = order.rounds.first { $0.submittedAt > record.submittedAt }?.submittedAt
    return order.offers.last { offer in
      offer.issuedAt >= record.submittedAt && (next.map { offer.issuedAt < $0 } ?? true)
    }?
    .offer.total
  }

  /// The rounds as a table, and what was said to each.
  func text(_ style: Style) -> String {
    if rows.isEmpty { return "\(order.id): no round was submitted yet\n" }
    var table = Table([
      .left("part"), .right("round"), .left("state"), .right("day"), .right("volume mm³"), .right("change"),
      .left("size mm"), .left("finished weight"), .right("shells"), .right("price"),
    ])
    for row in rows { table.append(row.cells) }
    return style(.heading, order.id.text) + "\n" + table.text(style) + rows.map(\.remarks).joined()
  }
}
