import Quantities
import TestSupport
import Testing

@testable import HouseCalendar

/// The bounds that the calendar's searches state, held by counting their steps.
@Suite struct `A search through the calendar` {
  /// A calendar by chance, with few working days as often as with many.
  private static func calendar(_ chance: inout SplitMix64, _ zone: ZoneRules) throws -> HouseCalendar {
    let days = Weekday.allCases.shuffled(using: &chance).prefix(chance.count(1...7))
    let from = chance.count(0...1380)
    let newYear = try date("2026-01-01")
    let holidays = (0..<chance.count(0...60)).map { _ in newYear.adding(days: chance.count(0...400)) }
    return try HouseCalendar(
      zone: zone, workingDays: Set(days),
      hours: chance.happens(30)
        ? .aroundTheClock : .between(fromMinute: from, toMinute: chance.count((from + 30)...1440)),
      holidays: holidays)
  }

  private static func pauses(_ chance: inout SplitMix64, after start: UTCInstant) -> [Pause] {
    (0..<chance.count(0...8)).compactMap { _ in
      let from = start.adding(hours: chance.count(-100...3000))
      // Now and then one of a century.
      return Pause(from: from, to: from.adding(hours: chance.happens(10) ? 876_000 : chance.count(0...300)))
    }
  }

  @Test(arguments: [1, 2, 3]) func `for a working day takes no more steps than it states`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let calendar = try Self.calendar(&chance, paris())
      let start = try moment("2026-01-01T00:00Z").adding(hours: chance.count(0...9000))
      let pauses = Self.pauses(&chance, after: start)
      let count = chance.count(0...500)
      var steps = 0
      let end = calendar.end(
        ofWorkingDay: count, after: calendar.date(of: start), Standstill(pauses, after: start), &steps)
      #expect(end != nil)
      let lost = pauses.reduce(0) { sum, pause in
        sum + Int(((pause.to ?? pause.from).milliseconds - pause.from.milliseconds) / 86_400_000) + 2
      }
      #expect(steps >= count && steps <= 7 * (count + lost + calendar.holidays.count + 1), "seed \(seed)")
    }
  }

  @Test func `for a working day can need as many steps as it states, on one day of a week`() throws {
    let sundays = try HouseCalendar(zone: .utc, workingDays: [.sunday])
    var steps = 0
    let sunday = try date("2026-03-01")
    _ = sundays.end(ofWorkingDay: 9999, after: sunday, Standstill([], after: sunday.midnightUTC), &steps)
    #expect(steps == 7 * 9999)
  }

  @Test(arguments: [4, 5, 6]) func `for working hours looks at no more days than it states`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let calendar = try Self.calendar(&chance, paris())
      let start = try moment("2026-01-01T00:00Z").adding(hours: chance.count(0...9000))
      let pauses = Self.pauses(&chance, after: start)
      let count = chance.count(1...100)
      var steps = 0
      let end = try #require(
        calendar.moment(workingHours: count, after: start, Standstill(pauses, after: start), &steps))
      let minutes =
        switch calendar.hours {
        case .aroundTheClock: 1440
        case .between(let from, let to): to - from
        }
      let fullDays = (60 * count + minutes - 1) / minutes
      let changes = 2 * (calendar.date(of: end).year - 2026 + 1)
      let bound = 7 * (fullDays + calendar.holidays.count + changes + 4 * (pauses.count + 1))
      #expect(steps <= bound, "seed \(seed): \(steps) steps")
    }
  }

  @Test func `for a local time meets eight changes of the yearly rule at most`() throws {
    let rule = try paris()
    let offsets = ZoneTransition.offsets
    var most = 0
    for day in try stride(from: date("2026-12-01").dayNumber, to: date("2028-02-01").dayNumber, by: 1) {
      let local = Int64(day) * 86_400
      let changes = rule.changes(
        after: local - Int64(offsets.upperBound) - 1, through: local - Int64(offsets.lowerBound))
      most = max(most, changes.count)
    }
    #expect((1...8).contains(most))
  }

  @Test(arguments: [0, 1, 2, 3, 7, 8, 1000, 65_535]) func `by bisection asks once for each binary digit`(count: Int) {
    let list = Array(0..<count)
    for sought in Set([0, 1, count / 2, count - 1, count]) {
      var asked = 0
      let found = list.firstIndexOfRest {
        asked += 1
        return $0 >= sought
      }
      #expect(found == min(count, max(0, sought)))
      #expect(asked <= Int.bitWidth - count.leadingZeroBitCount)
    }
  }
}
