import Foundation
import Journals
import Orders
import Payloads
import Quantities
import Testing
import Workshop

/// What a page would do and show, without the command line: the same orders, the same figures, the same bytes.
@Suite struct `The application without the command line` {
  private static let houses = ["alona", "full-payment-bespoke"]

  /// Holds what the application answers now to what the commands print, byte for byte.
  private func expectSame(_ life: OrderLife) async throws {
    let (workshop, id, now) = (life.workshop, life.id, life.now)
    func expect(_ text: String, _ command: String, location: SourceLocation = #_sourceLocation) throws {
      let printed = try Program.output(command, workshop: life.path, location: location)
      #expect(text == printed, "\(command)", sourceLocation: location)
    }
    let view = try await workshop.view(of: id, asOf: now)
    try expect(JSONText.text(OrderViewPayload(view)), "order show \(id) --json --as-of \(now)")
    let shown = ShownOrderPayload(ShownOrder(view.order, cases: view.cases))
    try expect(JSONText.text(shown), "order show \(id) --without-personal-data --json --as-of \(now)")
    var open = ListingQuery()
    open.isOpen = true
    let list = try await workshop.orders(open, asOf: now).map(OrderSummaryPayload.init)
    try expect(JSONText.text(list), "order list --open --json --as-of \(now)")
    let due = try await workshop.due(asOf: now).map(DuePayload.init)
    try expect(JSONText.text(due), "due --json --as-of \(now)")
    let rounds = await RoundComparison.all(of: view.order) { _, _ in nil }.map(RoundPayload.init)
    try expect(JSONText.text(rounds), "order rounds \(id) --json --as-of \(now)")
    try expect(JSONText.text(view.entries), "order log \(id) --json --as-of \(now)")
    let outbox = try await workshop.outbox().map(OutboxPayload.init)
    try expect(JSONText.text(outbox), "outbox --json")
  }

  @Test(arguments: houses)
  func `shows an order at every station of its life as the commands print it`(house: String) async throws {
    let life = try await OrderLife(house)
    try await life.live { if case .price(.issueQuote) = $0 { true } else { false } }
    try await expectSame(life)
    try await life.live { if case .work(.weighIn) = $0 { true } else { false } }
    try await expectSame(life)
    try await life.live()
    try await expectSame(life)
  }

  /// Where the pictures may be shown before the scale; at Alona they come between it and the settlement.
  @Test(arguments: ["full-payment-bespoke"])
  func `takes an order from its quote to the settled price that the command would settle`(house: String) async throws {
    let life = try await OrderLife(house)
    let next = try await life.live { if case .work(.weighIn) = $0 { true } else { false } }
    guard case .work(.weighIn(let weighIn)) = next else {
      Issue.record("the order is weighed in")
      return
    }
    try await life.showPictures()
    let moment = life.now.adding(hours: 1)
    let owner = Actor(.owner, weighIn.weighedBy)
    let batch = [WeighedOrder(order: life.id, weighIn: weighIn, reason: "as weighed")]
    let settled = try await life.workshop.settle(batch, Instruction(by: owner, at: moment))
    let final = try #require(settled.first?.settlement.final)
    #expect(final.minorUnits > 0)
    let order = try await life.workshop.order(life.id).order
    #expect(order.settlement?.final == final || order.proposedSettlement?.final == final)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let other = try await OrderLife(house)
    try await other.live { if case .work(.weighIn) = $0 { true } else { false } }
    try await other.showPictures()
    let readings = weighIn.readings.map { reading in
      "\(life.id),\(reading.gross.value),\(reading.stones.value),\(reading.pieces),\(weighIn.scale),as weighed"
    }
    let csv = "order,gross_g,stones_ct,pieces,scale,reason\n" + readings.joined(separator: "\n") + "\n"
    try Data(csv.utf8).write(to: file)
    let printed = try Program.output(
      "settle --csv \(file.path) --json --as owner --by \(weighIn.weighedBy.split(separator: " ")[0]) --as-of \(moment)",
      workshop: other.path)
    #expect(try JSONText.text(settled.map(SettledOrderPayload.init)) == printed)
  }
}
