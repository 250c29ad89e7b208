import HouseCalendar
import Quantities
import TestSupport
import Testing

@Suite struct `A span of time` {
  @Test(
    arguments: [
      ("24 h", .hours(24)), ("0 h", .hours(0)), ("48 working h", .workingHours(48)), ("7 d", .days(7)),
      ("1 d", .days(1)),
      ("5 working d", .workingDays(5)), ("2 weeks", .weeks(2)), ("1 week", .weeks(1)), ("1 month", .months(1)),
      ("18 months", .months(18)), ("1 year", .years(1)), ("10 years", .years(10)), ("9999 d", .days(9999)),
    ] as [(String, TimeSpan)])
  func `is read as a policy file writes it, and written so again`(text: String, meant: TimeSpan) {
    #expect(TimeSpan(text) == meant)
    #expect(meant.description == text)
  }

  @Test(arguments: [
    "", "24", "h", "24h", " 24 h", "24 h ", "24  h", "-1 d", "+1 d", "007 d", "1.5 d", "2 week", "1 weeks", "1 years",
    "24 H", "5 business d", "5 workingd", "10000 d", "101 years", "99999999999999999999 h", "٣ d",
  ])
  func `is refused in any other form`(text: String) { #expect(TimeSpan(text) == nil) }

  @Test(arguments: [11, 12, 13]) func `that surely ends before another does, wherever they start`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let calendar = try HouseCalendar(
      zone: paris(), workingDays: weekdays, hours: .between(fromMinute: 540, toMinute: 1020),
      holidays: [date("2026-04-06"), date("2026-05-01")])
    var compared = 0
    for _ in 0..<400 {
      let (left, right) = (Self.span(&chance), Self.span(&chance))
      guard left.isSurelyBefore(right) else { continue }
      #expect(!right.isSurelyBefore(left))
      let start = UTCInstant(milliseconds: .random(in: 1_767_225_600_000..<1_798_761_600_000, using: &chance))
      let (first, second) = (calendar.deadline(left, after: start), calendar.deadline(right, after: start))
      #expect(first <= second, "\(left), \(right), \(start)")
      compared += 1
    }
    #expect(compared > 50)
  }

  private static func span(_ chance: inout SplitMix64) -> TimeSpan {
    let count = Int.random(in: 0...40, using: &chance)
    switch Int.random(in: 0..<7, using: &chance) {
    case 0: return .hours(count * 10)
    case 1: return .workingHours(count)
    case 2: return .days(count)
    case 3: return .workingDays(count)
    case 4: return .weeks(count / 4)
    case 5: return .months(count / 8)
    default: return .years(count / 20)
    }
  }
}
