import English
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
  init() async throws {
    folder = try await Folder()
    golden = try Golden("alona")
    moment = try #require(golden.entries.first { $0.event.name == "money.settled" }).at
    let desk = try await folder.desk()
    try await desk.adopt(golden.policy, asOf: moment)
    let names = (1...50).map { "2026-\(1000 + $0)" }
    ids = try names.map { try #require(OrderID($0)) }
    let appends = try zip(names, ids).map { name, id in
      try Workshop.append(golden.entries(before: "money.settled", of: name), onto: nil, id, under: golden.policy).append
    }
    _ = try await desk.records.append(appends, at: moment, under: nil)
  }

  private func versions() async throws -> [Int] {
    let desk = try await folder.desk()
    var versions: [Int] = []
    for id in ids { versions.append(try await desk.order(id).order.version) }
    return versions
  }

  @Test func `is settled whole`() async throws {
    let desk = try await folder.desk()
    let batch = ids.map { WeighedOrder(order: $0, weighIn: nil) }
    let dry = try await desk.settle(batch, by: staff, asOf: moment, dryRun: true)
    let before = try await versions()
    let settled = try await desk.settle(batch, by: staff, asOf: moment)
    #expect(settled == dry && settled.map(\.order) == ids)
    #expect(Set(settled.map(\.due.figure)) == ["321.24"] && settled.allSatisfy { !$0.awaitsConsent })
    #expect(try await versions() == before.map { $0 + 1 })
    #expect(try await desk.order(ids[0]).order.settlement?.final.figure == "1247.17")
  }

  @Test func `is not settled at all for one bad order among fifty`() async throws {
    let before = try await versions()
    var batch = ids.map { WeighedOrder(order: $0, weighIn: nil) }
    let heavy = ScaleReading(gross: WeighedGrams(try #require(ExactDecimal("5.60"))))
    batch[16] = WeighedOrder(
      order: ids[16],
      weighIn: WeighIn(readings: [heavy], scale: "scale 2", weighedBy: "Ines", againBecause: "recast"))
    let refused = try await #require(throws: BatchRefused.self) {
      try await folder.desk().settle(batch, by: staff, asOf: moment)
    }
    #expect(refused.reasons.count == 1)
    #expect(refused.reasons.map(\.sentence)[0].contains("order 2026-1017: The weight differs by 12 %"))
    #expect(refused.reasons.map(\.sentence)[0].contains("H0-13"))
    #expect(try await versions() == before)
  }

  @Test func `tells every reason at once`() async throws {
    let before = try await versions()
    let unknown = try #require(OrderID("2026-9999"))
    var batch = ids.prefix(5).map { WeighedOrder(order: $0, weighIn: nil) }
    batch += [WeighedOrder(order: unknown, weighIn: nil), WeighedOrder(order: ids[0], weighIn: nil)]
    batch.append(WeighedOrder(order: ids[7], weighIn: WeighIn(readings: [], scale: "scale 2", weighedBy: "Ines")))
    let refused = try await #require(throws: BatchRefused.self) {
      try await folder.desk().settle(batch, by: staff, asOf: moment)
    }
    #expect(refused.reasons.count == 3)
    for said in ["There is no order 2026-9999", "order 2026-1008: Enter at least one reading", "is in the batch twice"]
    {
      #expect(refused.reasons.contains { $0.sentence.contains(said) }, "\(refused)")
    }
    #expect(try await versions() == before)
  }

  @Test func `is decided again where somebody else wrote meanwhile what changes nothing`() async throws {
    let (quick, staff, id, moment) = (try await folder.desk(), staff, ids[3], moment)
    let once = Once()
    let slow = try await folder.desk { records in
      Interrupted(records: records) {
        if once.isFirst { _ = try? await quick.give(.note(text: "wait"), to: id, by: staff, asOf: moment) }
      }
    }
    let settled = try await slow.settle(ids.map { WeighedOrder(order: $0, weighIn: nil) }, by: staff, asOf: moment)
    #expect(settled.count == 50)
    #expect(try await quick.order(id).entries.contains { $0.event == .noted(text: "wait") })
  }

  @Test func `leaves what somebody else wrote meanwhile each time, and writes nothing itself`() async throws {
    let (quick, staff, id, moment) = (try await folder.desk(), staff, ids[3], moment)
    let slow = try await folder.desk { records in
      Interrupted(records: records) { _ = try? await quick.give(.note(text: "wait"), to: id, by: staff, asOf: moment) }
    }
    let refused = try await #require(throws: BatchRefused.self) {
      try await slow.settle([WeighedOrder(order: id, weighIn: nil)], by: staff, asOf: moment)
    }
    #expect(refused.reasons.allSatisfy { $0.isWorthAnotherTry })
    #expect(try await quick.order(id).order.settlement == nil)
  }
}
