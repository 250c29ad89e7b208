import Foundation
import Orders
import Quantities
import Testing

/// The journals, and the commands that gave them, as they stand in `Golden`; run with PENNYWEIGHT_GOLDEN=1 to write them anew, and read what changed.
@Suite struct `A whole order's journal` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")

  private func bench(_ house: String) throws -> Workbench {
    house == "alona" ? try WholeOrders.alona() : try WholeOrders.fullPayment()
  }

  @Test(arguments: ["alona", "full-payment-bespoke"]) func `is written as it was, byte for byte`(house: String) throws {
    let bench = try bench(house)
    try compare(bench.entries, with: "\(house).json")
    try compare(bench.given, with: "\(house).commands.json")
  }

  private func compare(_ value: some Encodable, with name: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let written = try encoder.encode(value) + Data("\n".utf8)
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["PENNYWEIGHT_GOLDEN"] != nil { try written.write(to: file) }
    #expect(try Data(contentsOf: file) == written, "\(name) differs; see above how to write it anew")
  }

  @Test(arguments: [("alona", "1247.17", 8), ("full-payment-bespoke", "2660.00", 4)])
  func `is read back as the order that it was`(house: String, final: String, postings: Int) throws {
    let file = Self.folder.appending(path: "\(house).json")
    let entries = try JSONDecoder().decode([OrderEntry].self, from: Data(contentsOf: file))
    let order = try #require(Order(folding: entries))
    #expect(try order == bench(house).order)
    #expect(order.isClosed && order.settlement?.final == final.usd && order.due.minorUnits == 0)
    #expect(Laws.broken(by: order).isEmpty)
    #expect(entries.dropFirst().flatMap(\.event.transfers).count == postings)
  }

  @Test(arguments: ["alona", "full-payment-bespoke"]) func `takes nothing more once it is closed`(house: String) throws
  {
    let bench = try bench(house)
    for command: OrderCommand in [.note(text: "late"), .close, Usual.payment("1.00".usd, bench.order)] {
      #expect(try bench.refusal(command).reason == .closed)
    }
  }
}
