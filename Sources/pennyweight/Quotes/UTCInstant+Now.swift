import Quantities

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UTCInstant {
  /// This moment by the machine's clock, or by the one that stands in for it; the core is given it and asks for none.
  static func now() -> UTCInstant {
    if let set = clockSet { return set }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UTCInstant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The variable of the environment whose moment stands in for the machine's clock, for trials and tests.
  static let clockVariable = "PENNYWEIGHT_CLOCK"

  private static var clockSet: UTCInstant? { clockText.flatMap { UTCInstant($0) } }

  private static var clockText: String? { getenv(clockVariable).map { String(cString: $0) } }

  /// Refuses a clock that stands still at no moment.
  static func refuseUnreadableClock() throws {
    guard let text = clockText, clockSet == nil else { return }
    try Refusing.ending { () throws(CommandRefusal) in
      throw CommandRefusal(usage: "\(clockVariable): \(text) is no moment in UTC such as 2026-03-02T12:00:00Z.")
    }
  }

  /// Refuses a moment to be recorded that is later than the clock by more than five minutes, which is more than two
  /// machines' clocks differ by.
  ///
  /// Nothing could be recorded of the same order until then.
  func refuseAhead() throws {
    let now = UTCInstant.now()
    guard milliseconds > now.milliseconds + 5 * 60_000 else { return }
    try Refusing.ending { () throws(CommandRefusal) in
      throw CommandRefusal(
        fault: "--as-of: \(self) is later than the clock, which says \(now), by more than 5 minutes. "
          + "Nothing was recorded; give the moment at which it happened. For a trial set another clock: "
          + "\(Self.clockVariable)=\(self)")
    }
  }
}
