import Foundation
import Testing

/// The worklist of the frozen workshops: every open order and case once, with whose move it is.
@Suite struct `The worklist` {
  private struct Item: Decodable, Equatable {
    let order: String
    let `case`: String?
    let mover: String
    let days: Int
    let isLate: Bool
    let undecided: [String]
    let asks: Amount?
    let givesBack: Amount?

    struct Amount: Decodable, Equatable { let amount: String }
    var name: String { `case` ?? order }
  }

  private static let moment = "--as-of 2026-05-20T10:00:00Z"

  private func items(_ workshop: FrozenWorkshop, _ more: String = "") throws -> [Item] {
    let text = try workshop.run("worklist \(Self.moment) --json \(more)")
    return try JSONDecoder().decode([Item].self, from: Data(text.utf8))
  }

  @Test(arguments: FrozenWorkshop.all)
  func `holds every open order once, and each side's share of it is its own`(name: String) throws {
    let workshop = try FrozenWorkshop(name)
    struct Listed: Decodable { let order: String }
    let open = try JSONDecoder().decode(
      [Listed].self, from: Data(workshop.run("order list --open --json").utf8)
    ).map(\.order)
    let all = try items(workshop)
    #expect(all.filter { $0.case == nil }.map(\.order).sorted() == open.sorted())
    #expect(Set(all.map(\.name)).count == all.count)
    let shares = try ["client", "specialist", "workshop", "carrier"].map { side in
      let share = try items(workshop, "--mover \(side)")
      #expect(share == all.filter { $0.mover == side })
      return share.count
    }
    #expect(shares.reduce(0, +) == all.count)
    let late = all.filter { $0.case == nil }.map(\.isLate)
    #expect(late == late.sorted { $0 && !$1 }, "what is late comes first")
    let pages = try (0..<(all.count + 2) / 2).flatMap { try items(workshop, "--limit 2 --skip \($0 * 2)") }
    #expect(Set(pages.map(\.name)) == Set(all.map(\.name)))
  }

  @Test(
    arguments: [
      ("alona-2026-0003", "client", "150.00", nil, []), ("alona-2026-0004", "workshop", nil, nil, []),
      ("alona-2026-0005", "client", nil, nil, []), ("alona-2026-0010", "specialist", nil, nil, []),
      ("alona-2026-0012", "client", nil, nil, []), ("alona-2026-0020", "specialist", nil, "150.00", []),
      ("alona-2026-0021", "specialist", nil, nil, ["refund"]), ("alona-2026-0001.case-3", "specialist", nil, nil, []),
    ] as [(String, String, String?, String?, [String])])
  func `tells whose move it is, the money to move and what is to be decided`(
    name: String, mover: String, asks: String?, givesBack: String?, undecided: [String]
  ) throws {
    let item = try #require(try items(FrozenWorkshop("0.1.0/alona")).first { $0.name == name })
    #expect(item.mover == mover && item.asks?.amount == asks && item.givesBack?.amount == givesBack)
    #expect(item.undecided == undecided)
  }

  @Test func `is searched by the reference of a payment, and by the number of a parcel`() throws {
    let workshop = try FrozenWorkshop("0.1.0/alona")
    let all = try items(workshop).count
    let found = try items(workshop, "--search swift-3")
    #expect(found.map(\.order) == ["alona-2026-0019"])
    #expect(try items(workshop, "--search 'nothing that anybody wrote'").isEmpty && all > 20)
  }

  @Test func `leads to an order's next command, what waits and what a request comes to`() throws {
    let workshop = try FrozenWorkshop("0.1.0/alona")
    let paying = try workshop.run("order next alona-2026-0006 \(Self.moment)")
    #expect(paying.contains("pennyweight order pay alona-2026-0006 453.81 --method METHOD --reference REFERENCE"))
    #expect(paying.contains("waits: "))
    let back = try workshop.run("order next alona-2026-0020 \(Self.moment)")
    #expect(back.contains("pay-back alona-2026-0020 150.00 ") && !back.contains("cancel"))
    #expect(back.contains("the house owes 150.00 USD"))
  }
}
