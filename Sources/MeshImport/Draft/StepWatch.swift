/// Takes the time of an import's steps, one after the other, from a clock that it is given.
struct StepWatch<C: Clock<Duration>> {
  private(set) var timings = ImportTimings()
  private let clock: C
  private var began: C.Instant

  init(_ clock: C) {
    self.clock = clock
    began = clock.now
  }

  /// Ends a step: the time since the one before is added to it.
  mutating func end(_ step: WritableKeyPath<ImportTimings, Duration>) {
    let now = clock.now
    timings[keyPath: step] += began.duration(to: now)
    began = now
  }
}
