import HousePolicies
import Orders
import Quantities
import Testing

@testable import Workshop

@Suite struct `A batch that is settled` {
  private let folder: Folder
  private let golden: Golden
  private let moment: UTCInstant
  private let staff = Actor(.accountSpecialist, "Mia Chen")
  private let ids: [OrderID]

  /// Fifty orders whose pictures were checked, weighed at 5.18 g.
  init() throws {
    folder = try Folder()
    golden = try Golden("alona")
    moment = try #require(golden.entries.first { $0.event.name == "money.settled" }).at
    let desk = try folder.desk()
    try desk.adopt(golden.policy, asOf: moment)
    let names = (1...50).map { "2026-\(1000 + $0)" }
    ids = try names.map { try #require(OrderID($0)) }
    let appends = try zip(names, ids).map { name, id in
      try Workshop.append(golden.entries(before: "money.settled", of: name), onto: nil, id).append
    }
    _ = try desk.records.append(appends, at: moment, under: nil)
  }

  private func versions() throws -> [Int] {
    let desk = try folder.desk()
    return try ids.map { try desk.order($0).order.version }
  }

  @Test func `is settled whole`() throws {
    let desk = try folder.desk()
    let batch = ids.map { WeighedOrder(order: $0, weighIn: nil) }
    let dry = try desk.settle(batch, by: staff, asOf: moment, dryRun: true)
    let before = try versions()
    let settled = try desk.settle(batch, by: staff, asOf: moment)
    #expect(settled == dry && settled.map(\.order) == ids)
    #expect(Set(settled.map(\.due.figure)) == ["321.24"] && settled.allSatisfy { !$0.awaitsConsent })
    #expect(try versions() == before.map { $0 + 1 })
    #expect(try desk.order(ids[0]).order.settlement?.final.figure == "1247.17")
  }

  @Test func `is not settled at all for one bad order among fifty`() throws {
    let before = try versions()
    var batch = ids.map { WeighedOrder(order: $0, weighIn: nil) }
    let heavy = ScaleReading(gross: WeighedGrams(try #require(ExactDecimal("5.60"))))
    batch[16] = WeighedOrder(
      order: ids[16], weighIn: WeighIn(readings: [heavy], scale: "scale 2", weighedBy: "Ines"))
    let refused = try #require(throws: BatchRefused.self) {
      try folder.desk().settle(batch, by: staff, asOf: moment)
    }
    #expect(refused.reasons.count == 1)
    #expect(refused.description.contains("order 2026-1017: the weight differs by 12 %"))
    #expect(refused.description.contains("H0-13"))
    #expect(try versions() == before)
  }

  @Test func `tells every reason at once`() throws {
    let before = try versions()
    let unknown = try #require(OrderID("2026-9999"))
    var batch = ids.prefix(5).map { WeighedOrder(order: $0, weighIn: nil) }
    batch += [WeighedOrder(order: unknown, weighIn: nil), WeighedOrder(order: ids[0], weighIn: nil)]
    batch.append(WeighedOrder(order: ids[7], weighIn: WeighIn(readings: [], scale: "scale 2", weighedBy: "Ines")))
    let refused = try #require(throws: BatchRefused.self) {
      try folder.desk().settle(batch, by: staff, asOf: moment)
    }
    #expect(refused.reasons.count == 3)
    for said in ["there is no order 2026-9999", "order 2026-1008: there is no reading", "stands twice in the batch"] {
      #expect(refused.description.contains(said), "\(refused)")
    }
    #expect(try versions() == before)
  }

  @Test func `leaves what somebody else wrote meanwhile, and writes nothing itself`() throws {
    let (quick, staff, id, moment) = (try folder.desk(), staff, ids[3], moment)
    let slow = try folder.desk { records in
      Interrupted(records: records) { _ = try? quick.give(.note(text: "wait"), to: id, by: staff, asOf: moment) }
    }
    #expect(throws: BatchRefused.self) {
      try slow.settle(ids.map { WeighedOrder(order: $0, weighIn: nil) }, by: staff, asOf: moment)
    }
    for other in ids { #expect(try quick.order(other).order.settlement == nil) }
  }
}
