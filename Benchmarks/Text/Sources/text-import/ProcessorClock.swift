#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processor time of all threads of this process: other work on the machine does not count.
struct ProcessorClock: Clock {
  struct Instant: InstantProtocol {
    let nanoseconds: Int
    func advanced(by duration: Duration) -> Instant {
      Instant(nanoseconds: nanoseconds + Int(duration / .nanoseconds(1)))
    }
    func duration(to other: Instant) -> Duration { .nanoseconds(other.nanoseconds - nanoseconds) }
    static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
  }

  var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Instant(nanoseconds: time.tv_sec * 1_000_000_000 + time.tv_nsec)
  }

  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
}
