/// A moment in UTC, to the millisecond; the core is given its moments and never asks a clock.
public struct UTCInstant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int64

  /// Makes a moment from milliseconds since 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// The moment a number of hours of elapsed time later.
  ///
  /// A moment beyond the range of milliseconds is the last one of it, or the first for negative hours.
  public func adding(hours: Int) -> Self {
    let (span, over) = Int64(hours).multipliedReportingOverflow(by: 3_600_000)
    return over ? Self(milliseconds: hours < 0 ? .min : .max) : adding(milliseconds: span)
  }

  /// The moment a number of milliseconds later, or earlier for a negative number.
  ///
  /// A moment beyond the range of milliseconds is the last one of it, or the first.
  public func adding(milliseconds span: Int64) -> Self {
    let (moment, over) = milliseconds.addingReportingOverflow(span)
    return Self(milliseconds: over ? (span < 0 ? .min : .max) : moment)
  }

  /// Whole hours since an earlier moment, rounded up: within an hour of it is 1.
  public func hoursBegun(since earlier: Self) -> Int {
    Int((milliseconds - earlier.milliseconds + 3_599_999) / 3_600_000)
  }
}
