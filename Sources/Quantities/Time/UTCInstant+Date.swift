extension UTCInstant {
  /// The day that the moment is in, in UTC.
  public var calendarDate: CalendarDate {
    CalendarDate(dayNumber: Int(milliseconds.flooredDivision(by: 86_400_000).quotient))
  }
}

extension CalendarDate {
  /// The moment at which the day begins in UTC.
  ///
  /// A day beyond the range of moments begins at the last one of it, or the first.
  public var midnightUTC: UTCInstant {
    let (milliseconds, over) = Int64(dayNumber).multipliedReportingOverflow(by: 86_400_000)
    return UTCInstant(milliseconds: over ? (dayNumber < 0 ? .min : .max) : milliseconds)
  }
}
