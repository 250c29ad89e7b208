import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Testing

@Suite struct `An order opens under rules` {
  private func open(at moment: String) throws -> [OrderEntry] {
    let policy = try #require(try HousePolicy.house("alona"))
    let id = try #require(OrderID("a-1"))
    let opening = OpenedOrder(
      id: id, house: policy.house, edition: policy.edition, kind: .bespoke, currency: policy.currency,
      client: Client(name: "Ada", email: "ada@example.com", country: nil, account: nil), intake: Intake())
    return try Order.open(
      opening, by: Actor(.accountSpecialist, "Mei"), under: policy, asOf: try #require(UTCInstant(moment)))
  }

  @Test func `from the first moment of the day on which they are in force`() throws {
    #expect(try open(at: "2026-01-01T00:00:00.000Z").count == 1)
  }

  @Test func `and not a millisecond before`() throws {
    let refusal = try #require(throws: OrderRefusal.self) { try open(at: "2025-12-31T23:59:59.999Z") }
    let first = try #require(CalendarDate("2026-01-01"))
    #expect(refusal.reason == .notInForce(edition: try rules(of: "alona").edition, from: first))
  }
}
