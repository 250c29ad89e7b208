import English
import Foundation
import Quantities
import TestSupport
import Testing

@testable import HouseCalendar

@Suite struct `A time zone file` {
  private static let files = ["made in the test", "of the system"]

  /// The zone, from the test's bytes or from the system's database; nil where the system has none.
  private func zone(_ name: String, _ made: TZifBytes, from file: String) throws -> ZoneRules? {
    if file == Self.files[0] { return try ZoneRules(tzif: made.bytes, name: name) }
    guard let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name) else { return nil }
    return try ZoneRules(tzif: Array(data), name: name)
  }

  @Test(arguments: files) func `of Paris has its changes, listed and to come`(file: String) throws {
    guard let paris = try zone("Europe/Paris", .paris, from: file) else { return }
    for (text, offset) in [
      ("1890-01-01", 561), ("2025-03-30T00:59:59.999Z", 3600), ("2025-03-30T01:00Z", 7200),
      ("2025-10-26T01:00Z", 3600), ("2026-03-29T00:59:59.999Z", 3600), ("2026-03-29T01:00Z", 7200),
      ("2026-10-25T00:59:59.999Z", 7200), ("2026-10-25T01:00Z", 3600), ("2027-03-28T00:59:59.999Z", 3600),
      ("2027-03-28T01:00Z", 7200), ("2050-10-30T00:59:59.999Z", 7200), ("2050-10-30T01:00Z", 3600),
    ] {
      #expect(try paris.offset(at: moment(text)) == offset, "\(text)")
    }
    #expect(paris.thereafter == "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(try paris.instant(of: date("2027-03-29")) == moment("2027-03-28T22:00Z"))
  }

  @Test(arguments: files) func `of Shanghai has its last summer`(file: String) throws {
    guard let shanghai = try zone("Asia/Shanghai", .shanghai, from: file) else { return }
    for (text, offset) in [
      ("1991-04-13T17:59:59.999Z", 28_800), ("1991-04-13T18:00Z", 32_400), ("1991-09-14T16:59:59.999Z", 32_400),
      ("1991-09-14T17:00Z", 28_800), ("2026-03-02T10:00Z", 28_800), ("2100-07-01T00:00Z", 28_800),
    ] {
      #expect(try shanghai.offset(at: moment(text)) == offset, "\(text)")
    }
    // At two in the morning clocks went forward by an hour, and back at two of summer time.
    #expect(try shanghai.instant(of: date("1991-04-14"), minute: 150) == moment("1991-04-13T18:00Z"))
    #expect(try shanghai.instant(of: date("1991-09-15"), minute: 90) == moment("1991-09-14T16:30Z"))
    let calendar = try HouseCalendar(zone: shanghai, workingDays: weekdays)
    let end = try calendar.deadline(.days(1), after: moment("2026-03-02T15:59:59.999Z"))
    #expect(try end == moment("2026-03-03T15:59:59.999Z"))
    #expect(try calendar.deadline(.days(1), after: moment("2026-03-02T16:00Z")) == end.adding(hours: 24))
  }

  @Test func `is written as values and read again`() throws {
    for made in [TZifBytes.paris, .shanghai] {
      let zone = try ZoneRules(tzif: made.bytes, name: "test")
      #expect(try JSONDecoder().decode(ZoneRules.self, from: JSONEncoder().encode(zone)) == zone)
    }
  }

  @Test func `without a rule keeps its last offset`() throws {
    var made = TZifBytes.shanghai
    made.footer = ""
    let zone = try ZoneRules(tzif: made.bytes, name: "test")
    #expect(zone.thereafter == nil)
    #expect(try zone.offset(at: moment("2100-07-01")) == 28_800)
  }

  @Test func `is refused at every length but its own`() {
    let bytes = TZifBytes.paris.bytes
    for length in 0..<bytes.count {
      #expect(throws: ZoneFault.self) { try ZoneRules(tzif: Array(bytes.prefix(length)), name: "test") }
    }
  }

  @Test(arguments: [1, 2, 3]) func `is refused or read, never more, whatever byte is another`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var read = 0
    for _ in 0..<2000 {
      var bytes = TZifBytes.paris.bytes
      bytes[.random(in: 0..<bytes.count, using: &chance)] = .random(in: .min ... .max, using: &chance)
      guard let zone = try? ZoneRules(tzif: bytes, name: "test") else { continue }
      read += 1
      #expect(ZoneTransition.offsets.contains(zone.offset(at: try moment("2026-07-01"))))
    }
    #expect((1..<2000).contains(read))
  }

  @Test func `is refused for what it says`() {
    func problem(_ change: (inout TZifBytes) -> Void) -> ZoneFault.Problem? {
      var made = TZifBytes.paris
      change(&made)
      do {
        _ = try ZoneRules(tzif: made.bytes, name: "Europe/Paris")
        return nil
      } catch { return error.problem }
    }
    #expect(problem { _ in } == nil)
    #expect(problem { $0.version = 0 } == .versionUnknown(0))
    #expect(problem { $0.version = UInt8(ascii: "5") } == .versionUnknown(UInt8(ascii: "5")))
    #expect(problem { $0.leapSeconds = 2 } == .countsLeapSeconds)
    #expect(problem { $0.offsets = [] } == .localTimeMissing(index: 0))
    #expect(problem { $0.transitions[2].type = 9 } == .localTimeMissing(index: 9))
    #expect(problem { $0.transitions[2].second = 0 } == .transitionsNotAscending(index: 2))
    #expect(problem { $0.offsets[0] = -90_000 } == .offsetOutOfRange(seconds: -90_000))
    #expect(problem { $0.footer = "CET" } == .ruleUnreadable("CET"))
    #expect(problem { $0.footer = "CST-8" } == .ruleDisagrees("CST-8"))
    let fault = ZoneFault(zone: "Europe/Paris", problem: .notTZif)
    #expect(throws: fault) { try ZoneRules(tzif: Array("no zone".utf8), name: "Europe/Paris") }
    #expect(fault.description.hasPrefix("time zone Europe/Paris: the file is no time zone file (TZif); take"))
  }
}
