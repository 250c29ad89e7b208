import HouseCalendar
import HouseFiles
import HousePolicies
import Quantities

extension Section {
  /// A date, `2026-03-02`.
  func date(_ key: String) -> CalendarDate {
    let standIn = CalendarDate(dayNumber: 0)
    guard let text = text(key) else { return standIn }
    if let date = CalendarDate(text) { return date }
    report(.notADate(text), key)
    return standIn
  }

  /// A span of time, `5 working d`, of at least so many of its unit.
  func span(_ key: String, from least: Int = 0) -> TimeSpan {
    guard let text = text(key) else { return .hours(0) }
    guard let span = TimeSpan(text) else {
      report(.notASpan(text), key)
      return .hours(0)
    }
    if span.count < least {
      report(.contradiction("\(text) gives nobody any time", whatToDo: "give a span of \(least) or more"), key)
    }
    return span
  }

  /// A span of time; nil where the file says `none`.
  func spanOrNone(_ key: String) -> TimeSpan? { isWord("none", key) ? nil : span(key, from: 1) }

  /// A window as `span` and `bound`, whose section has these two keys among its own.
  func window() -> TimeWindow { TimeWindow(span("span", from: 1), word("bound", else: .inclusive)) }

  /// A window; nil where the file says `none` for its span and its bound.
  func windowOrNone() -> TimeWindow? {
    if !isWord("none", "span") { return window() }
    if !isWord("none", "bound") { report(.unknownWord("a bound of no span", known: ["none"]), "bound") }
    return nil
  }

  /// A table of windows: a list `within` of windows with what follows from each, and `thereafter` for ever after.
  ///
  /// So every moment has one outcome by construction; that the windows ascend is checked.
  ///
  /// - Parameters:
  ///   - keys: the keys of an outcome, which stand beside `span` and `bound`, and below `thereafter`.
  ///   - outcome: reads the keys of an outcome.
  /// - Returns: the table; nil where something was reported.
  func windowTable<Outcome>(outcomeKeys keys: [String], _ outcome: (Section) -> Outcome) -> WindowTable<Outcome>? {
    let rows = list("within", keys: ["span", "bound"] + keys).map { row in
      WindowTable.Row(row.window(), outcome(row))
    }
    let thereafter = outcome(section("thereafter", keys: keys))
    do throws(WindowTableFault) {
      return try WindowTable(rows, thereafter: thereafter)
    } catch {
      report(.contradiction(error.description, whatToDo: "correct the windows"), "within")
      return nil
    }
  }
}
