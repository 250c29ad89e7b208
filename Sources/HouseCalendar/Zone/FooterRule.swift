import Quantities

/// The rule of a POSIX time zone text: one offset, or two that take turns every year.
struct FooterRule: Sendable, Hashable {
  /// As it was read.
  let text: String
  /// The offset of standard time, in seconds east of UTC.
  let standard: Int
  /// Daylight time, where there is one.
  let daylight: Daylight?

  /// The second offset, and when it begins and ends.
  struct Daylight: Sendable, Hashable {
    /// In seconds east of UTC.
    let offset: Int
    /// By the clocks that show standard time.
    let begins: YearlyMoment
    /// By the clocks that show daylight time.
    let ends: YearlyMoment
  }

  /// The offset at a second, were the rule to hold always.
  func offset(atSecond second: Int64) -> Int {
    guard let daylight else { return standard }
    // The rule's times lie up to 167 hours outside of their year.
    let turns = turns(of: daylight, years: years(from: second, through: second))
    return turns.last { $0.second <= second }?.offset ?? standard
  }

  /// The offset at a second by the last change that lies after another second; nil where there is none between them.
  func latestChange(atSecond second: Int64, after start: Int64) -> Int? {
    guard let daylight else { return nil }
    let turns = turns(of: daylight, years: years(from: second, through: second))
    return turns.last { $0.second <= second && $0.second > start }?.offset
  }

  /// The changes after one second and not after another, ascending; a change may come to nothing at once.
  func changes(after start: Int64, through end: Int64) -> [ZoneTransition] {
    guard let daylight, start < end else { return [] }
    return turns(of: daylight, years: years(from: start, through: end)).filter { $0.second > start && $0.second <= end }
  }

  private func years(from start: Int64, through end: Int64) -> ClosedRange<Int> {
    let (first, last) = (start.flooredDivision(by: 86_400).quotient, end.flooredDivision(by: 86_400).quotient)
    return (CalendarDate(dayNumber: Int(first)).year - 1)...(CalendarDate(dayNumber: Int(last)).year + 1)
  }

  /// Every change of some years, ascending.
  ///
  /// Where daylight time is all the year, its end and its next begin are one moment: the begin comes last and counts.
  private func turns(of daylight: Daylight, years: ClosedRange<Int>) -> [ZoneTransition] {
    let begins = years.map {
      ZoneTransition(second: daylight.begins.second(inYear: $0) - Int64(standard), offset: daylight.offset)
    }
    let ends = years.map {
      ZoneTransition(second: daylight.ends.second(inYear: $0) - Int64(daylight.offset), offset: standard)
    }
    return (ends + begins).enumerated()
      .sorted { ($0.element.second, $0.offset) < ($1.element.second, $1.offset) }
      .map(\.element)
  }
}
