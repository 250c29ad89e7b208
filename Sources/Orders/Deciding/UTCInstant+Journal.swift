import Quantities

extension UTCInstant {
  /// The first year of which a command may be.
  public static let firstYear = 1

  /// The last year of which a command may be: a century before the last that is written with four digits, so that what is
  /// reckoned from it can be read back.
  public static let lastYear = 9899

  /// Demands of a command's moment that it is not before its journal's last entry, and within the years of commands.
  func follows(_ last: UTCInstant?) throws(OrderRefusal) {
    guard (Self.firstYear...Self.lastYear).contains(calendarDate.year) else {
      throw OrderRefusal(.beyondCalendar(self))
    }
    if let last, self < last { throw OrderRefusal(.beforeLastEntry(self, last: last)) }
  }

  /// Demands of a moment that a command names that it can be read back from a journal.
  func isKept() throws(OrderRefusal) {
    guard (Self.firstYear...9999).contains(calendarDate.year) else { throw OrderRefusal(.beyondCalendar(self)) }
  }
}
