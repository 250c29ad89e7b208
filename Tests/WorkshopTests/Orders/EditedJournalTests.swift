import Foundation
import Orders
import Quantities
import Testing

@testable import Workshop

@Suite struct `A check of the orders` {
  private let folder: Folder
  private let golden: Golden

  init() throws {
    folder = try Folder()
    golden = try Golden("alona")
    try folder.desk().replay(golden)
  }

  private func faults(_ text: String, _ replacement: String) throws -> [OrderFault] {
    try folder.desk { Edited(records: $0, text: text, replacement: replacement) }.checkJournals().faults
  }

  @Test func `finds nothing in sound journals`() throws {
    #expect(try folder.desk().checkJournals().faults.isEmpty)
    #expect(try faults("no such text", "").isEmpty)
  }

  @Test(arguments: [
    ("925.93", "825.93"), ("\"revenue\"", "\"cash\""), ("2026-03-13", "2026-03-14"),
    ("paymentPosted", "nothing"), ("\"2026-0001\"", "\"2026-0002\""),
  ]) func `finds what was edited`(text: String, replacement: String) throws {
    let found = try faults(text, replacement)
    #expect(!found.isEmpty, "\(text) became \(replacement) unseen")
    for fault in found { #expect("\(fault)".hasPrefix("order/2026-0001")) }
  }
}
