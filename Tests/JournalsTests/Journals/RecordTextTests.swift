import Foundation
import Journals
import Testing

@Suite struct `Texts that the records take` {
  @Test(arguments: ["", String(repeating: "k", count: 201), "a\nb", "ä", "a\0"])
  func `are no command's key where they are empty, long or not printable`(text: String) {
    #expect(CommandKey(text) == nil)
  }

  @Test(arguments: ["k", String(repeating: "k", count: 200), "weigh-ins.csv line 12"])
  func `are a command's key otherwise`(text: String) {
    #expect(CommandKey(text)?.text == text)
  }

  @Test func `are a model's digest in 64 small hex digits alone`() throws {
    let digits = String(repeating: "0123456789abcdef", count: 4)
    let digest = try #require(ModelDigest(hex: digits))
    #expect(try JSONDecoder().decode([ModelDigest].self, from: JSONEncoder().encode([digest])) == [digest])
    for other in [String(digits.dropLast()), digits + "0", digits.uppercased(), String(digits.dropLast()) + "g"] {
      #expect(ModelDigest(hex: other) == nil)
    }
  }

  @Test(arguments: StorageTrouble.Kind.allCases)
  func `say what, where and what to do`(kind: StorageTrouble.Kind) {
    let words = JournalError.storage(StorageTrouble(kind, at: "/w/workshop.sqlite", "the reason")).description
    #expect(words.contains("/w/workshop.sqlite: "))
    #expect(words.contains("(the reason). "))
    #expect(words.last != "." && words.count > 60)
  }

  @Test func `name every journal that was written meanwhile`() throws {
    let conflicts = try [1, 2].map { expected in
      let journal = try JournalName(.order, "\(expected)")
      return VersionConflict(journal: journal, expected: JournalVersion(expected), actual: JournalVersion(9))
    }
    let words = JournalError.conflict(conflicts).description
    #expect(words.contains("order/1 has 9 events, not the 1 that were read; order/2 has 9 events, not the 2"))
  }

  @Test func `give a version that is not below 0`() {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(JournalVersion.self, from: Data("-1".utf8)) }
    #expect(JournalVersion(2).adding(3) == JournalVersion(5))
  }
}
