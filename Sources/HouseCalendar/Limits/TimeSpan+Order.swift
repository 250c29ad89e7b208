extension TimeSpan {
  /// Whether it ends before another span of the same start on every calendar and from every start.
  ///
  /// Spans of one unit are told apart by their counts; those of different units only where nothing makes the longer one
  /// the shorter: 6 h is before 2 d, but 24 h is not surely before 1 d, which ends anywhere between 0 and 48 hours from
  /// now. Nothing is surely after a working day or hour but more of the same: holidays may lie between. Clocks are taken
  /// to be changed by at most two hours on the way.
  public func isSurelyBefore(_ other: Self) -> Bool {
    let (left, right) = (plain, other.plain)
    if left.unit == right.unit { return left.count < right.count }
    guard let latest = left.latestEnd else { return false }
    return latest < right.earliestEnd
  }

  /// Whether it ends no later than another span of the same start on every calendar and from every start.
  public func isSurelyNoLater(than other: Self) -> Bool { plain == other.plain || isSurelyBefore(other) }

  /// The same span in days or months, where it is one of weeks or years.
  private var plain: Self {
    switch self {
    case .weeks(let count): .days(7 * count)
    case .years(let count): .months(12 * count)
    case .hours, .workingHours, .days, .workingDays, .months: self
    }
  }

  /// Hours from the start before which it never ends.
  private var earliestEnd: Int {
    switch plain {
    case .hours(let count), .workingHours(let count): count
    case .days(let count), .workingDays(let count), .weeks(let count): 24 * count - 2
    // Two months have at least 59 days, and every further one makes up for it.
    case .months(let count), .years(let count): 24 * (30 * count - 2) - 2
    }
  }

  /// Hours from the start after which it has always ended; nil where holidays can put that off without limit.
  private var latestEnd: Int? {
    switch plain {
    case .hours(let count): count
    case .days(let count), .weeks(let count): 24 * (count + 1) + 2
    case .months(let count), .years(let count): 24 * (31 * count + 1) + 2
    case .workingHours, .workingDays: nil
    }
  }
}
