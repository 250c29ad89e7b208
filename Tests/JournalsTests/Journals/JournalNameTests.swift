import Foundation
import Journals
import Testing

@Suite struct `A journal's name` {
  @Test(arguments: JournalKind.allCases) func `is read as it is written`(kind: JournalKind) throws {
    for id in ["2026-0001", "a", "anna.b+gold@example.org", String(repeating: "9", count: 80)] {
      let name = try JournalName(kind, id)
      #expect(try JournalName(name.description) == name)
      #expect(try JSONDecoder().decode([JournalName].self, from: JSONEncoder().encode([name])) == [name])
    }
  }

  @Test(arguments: [
    ("order/", JournalNameFault.length("")), ("order/-1", .letters("-1")), ("order/a/b", .letters("a/b")),
    ("order/a b", .letters("a b")), ("order/ä", .letters("ä")), ("order/..", .letters("..")),
    ("2026-0001", .kind("2026-0001")), ("Order/1", .kind("Order/1")), ("", .kind("")),
    ("account/a\0", .letters("a\0")),
  ]) func `is refused with the reason`(text: String, fault: JournalNameFault) {
    #expect(throws: fault) { try JournalName(text) }
  }

  @Test func `longer than 80 letters is refused`() {
    #expect(throws: JournalNameFault.self) { try JournalName(.order, String(repeating: "9", count: 81)) }
  }

  @Test func `is ordered by kind and then by id, byte for byte`() throws {
    let names = try ["account/b", "after-sales-case/a", "house/h", "order/10", "order/2", "order/A", "order/a"].map {
      try JournalName($0)
    }
    #expect(names.reversed().sorted() == names)
  }
}
