import Foundation
import Testing

@Suite struct `The outbox` {
  private let id = "ason-2026-0001"

  @Test func `lists the messages of orders, cases and accounts in the order of time, each at a place of its own`()
    throws
  {
    let desk = try CommandDesk()
    #expect(try desk.give("account open ason-17 --house ason --client Ada --email ada@example.com").contains("ason-17"))
    #expect(try desk.give("outbox") == "nothing is to be written\n")
    let sold = try CommandDesk.delivered()
    try sold.give(
      "account open ason-17 --house ason --client Ada --email ada@example.com --as-of 2026-03-02T07:00:00Z",
      "account reset ask ason-17 --user-name ason-17 --email ada@example.com --as-of 2026-03-03T00:00:00Z",
      "order complain \(id) 'two are missing' --fault shortage --as customer --as-of 2026-03-13T10:00:00Z",
      "case reply \(id).case-1 'we look' --as-of 2026-03-16T10:00:00Z",
      "tick --as-of 2026-03-23T10:00:00.001Z")
    let messages = try sold.objects("outbox --json")
    let kinds = messages.compactMap { $0["kind"] as? String }
    #expect(
      kinds == ["order-confirmed", "reset-link", "tracking", "case-opened", "case-reply", "case-closed"], "\(kinds)")
    let places = messages.compactMap { $0["place"] as? String }
    #expect(Set(places).count == 6 && places[1] == "account/ason-17/3", "\(places)")
    #expect(places[3] == "after-sales-case/\(id).case-1/2", "\(places)")
    #expect(messages.allSatisfy { $0["to"] as? String == "ada@example.com" })
    #expect(messages.allSatisfy { ($0["rules"] as? [String])?.isEmpty == false })
    // A reader that asks from the last moment it saw misses nothing, and knows what it has by its place.
    let rest = try sold.objects("outbox --json --since 2026-03-16T10:00:00Z")
    #expect(rest.compactMap { $0["kind"] as? String } == ["case-reply", "case-closed"])
    #expect(try sold.objects("outbox --json --since 2026-03-23T10:00:00.002Z").isEmpty)
    let table = try sold.give("outbox --since 2026-03-04T00:00:00Z")
    #expect(table.contains("ada@example.com  tracking") && table.contains("carrier DHL, tracking JD0146"), "\(table)")
  }

  @Test func `is the same whenever it is asked for, and changes nothing`() throws {
    let desk = try CommandDesk.delivered()
    let first = try desk.give("outbox --json")
    #expect(try desk.give("outbox --json") == first)
    #expect(try desk.give("check") == "1 order, 0 cases, 0 accounts folded anew: all as they were kept\n")
  }
}
