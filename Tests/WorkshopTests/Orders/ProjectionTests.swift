import HousePolicies
import InMemoryJournals
import Journals
import Orders
import Quantities
import Testing

@testable import Workshop

@Suite struct `The lists of a workshop` {
  private func isOfProjection(_ fault: OrderFault) -> Bool {
    if case .projection = fault.what { true } else { false }
  }

  @Test(arguments: ["alona", "full-payment-bespoke"])
  func `are after every command what the order says that is folded anew`(house: String) async throws {
    let golden = try Golden(house)
    let workshop = Workshop(records: InMemoryJournals(), models: InMemoryModels())
    let id = try await workshop.replay(golden, first: 0)
    for given in golden.given {
      _ = try await workshop.give(given.command, to: id, by: given.by, asOf: given.at)
      let order = try await workshop.order(id).order
      #expect(try await workshop.orderFacts(ListingQuery()) == [OrderFacts(order, under: golden.policy)])
      let due =
        order.deadlines(under: golden.policy).compactMap(\.last)
        + [
          order.awaitedPayment(under: golden.policy)?.until
        ].compactMap { $0 }
      #expect(try await workshop.dueFacts().map(\.last) == due.sorted())
      #expect(try await workshop.outstanding() == [order.outstanding])
      #expect(try await workshop.checkJournals().faults.filter { isOfProjection($0) }.isEmpty)
    }
  }

  @Test func `are computed once for a workshop that had none`() async throws {
    let golden = try Golden("alona")
    let full = Workshop(records: InMemoryJournals(), models: InMemoryModels())
    let id = try await full.replay(golden, first: 4)
    let records = InMemoryJournals()
    for kind in JournalKind.allCases {
      for extent in try await full.journals(of: kind) {
        for event in try await full.events(of: extent.journal) {
          _ = try await records.append(
            [
              JournalAppend(
                to: event.journal, at: JournalVersion(event.sequence - 1), [NewEvent(event.name, body: event.body)])
            ], at: event.recordedAt, under: nil)
        }
      }
    }
    let bare = Workshop(records: records, models: InMemoryModels())
    #expect(try await !bare.isProjected())
    #expect(try await bare.orderFacts(ListingQuery()).isEmpty)
    #expect(try await bare.checkJournals().faults.contains { isOfProjection($0) })
    try await bare.project()
    #expect(try await bare.isProjected())
    #expect(try await bare.orderFacts(ListingQuery()).map(\.order) == [id])
    #expect(try await bare.orderFacts(ListingQuery()) == full.orderFacts(ListingQuery()))
    #expect(try await bare.dueFacts() == full.dueFacts())
    #expect(try await bare.checkJournals().faults.isEmpty)
  }
}
