import English
import Foundation
import Orders
import Quantities
import Testing

@testable import Workshop

@Suite struct `A check of the orders` {
  private let folder: Folder
  private let golden: Golden

  init() async throws {
    folder = try await Folder()
    golden = try Golden("alona")
    try await folder.desk().replay(golden)
  }

  private func faults(_ text: String, _ replacement: String) async throws -> [OrderFault] {
    try await folder.desk { Edited(records: $0, text: text, replacement: replacement) }.checkJournals().faults
  }

  @Test func `finds nothing in sound journals`() async throws {
    #expect(try await folder.desk().checkJournals().faults.isEmpty)
    #expect(try await faults("no such text", "").isEmpty)
  }

  @Test(arguments: [
    ("925.93", "825.93"), ("\"revenue\"", "\"cash\""), ("2026-03-13", "2026-03-14"),
    ("payment-posted", "nothing"), ("\"2026-0001\"", "\"2026-0002\""),
  ]) func `finds what was edited`(text: String, replacement: String) async throws {
    let found = try await faults(text, replacement)
    #expect(!found.isEmpty, "\(text) became \(replacement) unseen")
    for fault in found { #expect(fault.sentence.hasPrefix("order/2026-0001")) }
  }
}
