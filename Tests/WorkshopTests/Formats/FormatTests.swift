import Foundation
import HousePolicies
import Orders
import PolicyFiles
import PriceBooks
import Quantities
import Quoting
import Testing

@testable import Workshop

/// How a new event gets its form stands in CONTRIBUTING.md, under "A new event".
@Suite("What is stored is a format of its own")
struct FormatTests {
  /// `PENNYWEIGHT_WRITE_GOLDENS=1` writes the schemas anew and adds the goldens that are missing; it changes none.
  private static let writes = ProcessInfo.processInfo.environment["PENNYWEIGHT_WRITE_GOLDENS"] != nil
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()

  /// The lines of a file of goldens, a stored value each.
  private static func lines(_ file: String) -> [String] {
    let text = try? String(contentsOf: root.appending(path: "Golden/\(file)"), encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? []
  }

  private static func add(_ lines: [String], to file: String) throws {
    let all = Self.lines(file) + lines
    try Data((all.joined(separator: "\n") + "\n").utf8).write(to: root.appending(path: "Golden/\(file)"))
  }

  /// A sample of every event, and of every kind of what it holds, as entries in the form of today.
  private static func entries<Event: JournalEvent>(_ type: Event.Type) throws -> [JournalEntry<Event>] {
    let samples = try Samples()
    var found: Set<JournalEntry<Event>> = []
    func made(_ choices: [Int]) throws -> Sampling {
      let sampling = Sampling(samples, choices)
      let event = try Event(from: SampleDecoder(sampling: sampling, shape: Shape()))
      let by = try Sampling(samples).make(Actor.self)
      let at = try Sampling(samples).make(UTCInstant.self)
      found.insert(JournalEntry(event, at: at, by: by, under: [.unpublished]))
      return sampling
    }
    // The theme, what happened in it, and the kinds of what it holds, each by itself.
    for theme in 0..<(try made([]).counts[0]) {
      for happened in 0..<max(1, try made([theme]).counts.dropFirst().first ?? 1) {
        let counts = try made([theme, happened]).counts
        for place in counts.indices.dropFirst(2) {
          for other in 1..<max(2, counts[place]) where other < counts[place] {
            var choices = Array(repeating: 0, count: place + 1)
            (choices[0], choices[1], choices[place]) = (theme, happened, other)
            _ = try made(choices)
          }
        }
      }
    }
    return found.sorted {
      String(decoding: JSONForm.bytes($0), as: UTF8.self) < String(decoding: JSONForm.bytes($1), as: UTF8.self)
    }
  }

  /// Every name and version has a golden; every golden reads as what it is; what it reads as is written as it was.
  private static func hold<Event: JournalEvent>(_ type: Event.Type, to file: String) throws {
    let due = try entries(type)
    var names = Set(try lines(file).map { try header($0) })
    if writes {
      let new = try due.map { String(decoding: JSONForm.bytes($0), as: UTF8.self) }.filter {
        !names.contains(try header($0))
      }
      try add(new, to: file)
      names.formUnion(try new.map { try header($0) })
    }
    for (name, version) in Event.versions.sorted(by: { $0.key < $1.key }) {
      for each in 1...version {
        let words = "\(name) of version \(each) has no golden in Golden/\(file): CONTRIBUTING.md, \"A new event\""
        #expect(names.contains("\(name) \(each)"), "\(words)")
      }
    }
    #expect(Set(due.map(\.event.name)) == Set(Event.versions.keys), "an event that the samples do not make")
    for line in lines(file) {
      let entry = try KeptForm.value(JournalEntry<Event>.self, from: Array(line.utf8))
      let now = String(decoding: JSONForm.bytes(entry), as: UTF8.self)
      #expect(try header(line).hasPrefix("\(entry.event.name) "))
      if try header(line) == header(now) { #expect(now == line) }
    }
  }

  private static func header(_ line: String) throws -> String {
    let members = try JSONForm.value(JSONTree.self, from: Array(line.utf8)).members
    guard case .text(let name) = members["name"], case .whole(let version) = members["version"] else { return "" }
    return "\(name) \(version)"
  }

  @Test("Every event of an order has a golden in each of its versions, read and written as it is")
  func orders() throws { try Self.hold(OrderEvent.self, to: "orders.jsonl") }

  @Test("Every event of a case has one too")
  func cases() throws { try Self.hold(CaseEvent.self, to: "cases.jsonl") }

  @Test("Every event of an account has one too")
  func accounts() throws { try Self.hold(AccountEvent.self, to: "accounts.jsonl") }

  @Test("Everything that a house adopts has one too")
  func houses() throws {
    let policy = try #require(try HousePolicy.house("full-payment-bespoke"))
    let prices = try #require(try PriceBook.house("full-payment-bespoke"))
    let moment = try #require(UTCInstant("2026-03-02T09:00:00Z"))
    let price = try #require(ExactDecimal("2400.5"))
    let fix = try #require(
      MetalFix(
        id: "gold-1", metal: .gold, currency: policy.currency, pricePerTroyOunce: price, time: moment, source: "typed"))
    let adopted: [HouseEvent] = [
      .policy(policy), .prices(prices), .fix(fix),
      .alloys(HouseSheet(file: "alloys.csv", text: "id\n")), .practice(HouseSheet(file: "practice.csv", text: "id\n")),
    ]
    let lines = adopted.map { String(decoding: $0.kept.body, as: UTF8.self) }
    let known = Set(try Self.lines("houses.jsonl").map { try Self.header($0) })
    if Self.writes { try Self.add(try lines.filter { !known.contains(try Self.header($0)) }, to: "houses.jsonl") }
    let kept = Self.lines("houses.jsonl")
    for name in HouseEvent.Name.allCases {
      for version in 1...name.version {
        #expect(
          try kept.contains { try Self.header($0) == "\(name.rawValue) \(version)" }, "\(name.rawValue) has no golden")
      }
    }
    for line in kept {
      let name = try #require(try Self.header(line).split(separator: " ").first)
      let event = try HouseEvent(
        .init(
          journal: .init(.house, "a"), sequence: 1, recordedAt: moment, name: String(name), body: Array(line.utf8)))
      #expect(String(decoding: event.kept.body, as: UTF8.self) == line)
    }
  }

  @Test("What 0.1.0 kept of every event reads as the event of today", arguments: ["orders", "cases", "accounts"])
  func earlier(kind: String) throws {
    let old = Self.lines("\(kind)-0.1.0.jsonl")
    let current = Set(Self.lines("\(kind).jsonl"))
    try #require(!old.isEmpty)
    for line in old {
      let bytes = Array(line.utf8)
      let now =
        switch kind {
        case "orders": JSONForm.bytes(try KeptForm.value(OrderEntry.self, from: bytes))
        case "cases": JSONForm.bytes(try KeptForm.value(CaseEntry.self, from: bytes))
        default: JSONForm.bytes(try KeptForm.value(AccountEntry.self, from: bytes))
        }
      #expect(current.contains(String(decoding: now, as: UTF8.self)), "\(line)")
    }
  }

  @Test("Another version than this program writes is refused, as a newer one where it is")
  func unknownVersions() throws {
    let line = try #require(Self.lines("orders.jsonl").first)
    let newer = line.replacing("\"version\":1", with: "\"version\":2")
    #expect(newer != line)
    #expect { try KeptForm.value(OrderEntry.self, from: Array(newer.utf8)) } throws: { error in
      (error as? OtherForm).map { $0.version == 2 && $0.known == 1 && !$0.isEarlier } ?? false
    }
    let unknown = line.replacing("\"name\":\"", with: "\"name\":\"un")
    #expect(throws: OtherForm.self) { try KeptForm.value(OrderEntry.self, from: Array(unknown.utf8)) }
  }

  @Test("Upcasters are taken one after the other, from the version that is kept to that of today")
  func upcasters() throws {
    let step: KeptForm.Upcaster = { tree in
      var members = tree.members
      if case .whole(let steps) = members["steps"] { members["steps"] = .whole(steps + 1) }
      return .object(members)
    }
    let tree = try JSONForm.value(JSONTree.self, from: Array(#"{"name":"a","version":1,"steps":0}"#.utf8))
    let now = KeptForm.upcast(tree, ["a": [1: step, 2: step], "b": [3: step]], first: { $0 })
    #expect(String(decoding: JSONForm.bytes(now), as: UTF8.self) == #"{"name":"a","steps":2,"version":3}"#)
  }

  static var documents: [(file: String, title: String, type: any Decodable.Type)] {
    [
      ("order-entry", "An entry of an order's journal", JournalLine.self),
      ("case-entry", "An entry of the journal of a case after the sale", CaseEntry.self),
      ("account-entry", "An entry of the journal of a client's account", AccountEntry.self),
      ("policy-adopted", "An edition of a house's rules, adopted", HouseLine<HousePolicy>.self),
      ("prices-adopted", "An edition of a house's price book, adopted", HouseLine<PriceBook>.self),
      ("sheet-adopted", "A house's alloys or casting practice, adopted", HouseLine<HouseSheet>.self),
      ("fix-added", "A fix of a metal's price", HouseLine<MetalFix>.self),
      ("quote", "A quote as the vault keeps it", Quote.self),
    ]
  }

  @Test("The published JSON Schemas are those of what is stored")
  func schemas() throws {
    let folder = Self.root.appending(path: "../../../docs/schemas").standardizedFileURL
    var text = SchemaText(try Samples())
    for (file, title, type) in Self.documents {
      let due = try text.document(title, type)
      let url = folder.appending(path: "\(file).json")
      if Self.writes { try Data(due.utf8).write(to: url) }
      let words =
        "docs/schemas/\(file).json: PENNYWEIGHT_WRITE_GOLDENS=1 swift test --filter FormatTests writes it anew"
      #expect(try String(contentsOf: url, encoding: .utf8) == due, "\(words)")
    }
  }
}
