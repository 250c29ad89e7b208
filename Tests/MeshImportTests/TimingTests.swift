import Synchronization
import Testing

@testable import MeshImport

/// A clock that is a second later each time it is asked.
final class CountingClock: Clock {
  private let asked = Mutex(0)

  struct Instant: InstantProtocol {
    let seconds: Int
    func advanced(by duration: Duration) -> Instant { Instant(seconds: seconds + Int(duration.components.seconds)) }
    func duration(to other: Instant) -> Duration { .seconds(other.seconds - seconds) }
    static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
  }

  var now: Instant {
    asked.withLock {
      $0 += 1
      return Instant(seconds: $0)
    }
  }
  var minimumResolution: Duration { .seconds(1) }
  func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
}

@Suite struct `The time of an import` {
  @Test func `is told by steps, from the clock that is given`() throws {
    let text = try ScratchFile("a.obj", Cube.vertices + Cube.faces())
    let timings = try Draft.open(text.path, clock: CountingClock()).timings
    let steps = [timings.reading, timings.checking, timings.assimp, timings.copying, timings.freeing]
    #expect(steps == Array(repeating: .seconds(1), count: 5))
    #expect(timings.onTopOfAssimp == .seconds(3))
  }

  @Test func `is reading alone for a binary STL in place`() throws {
    let binary = try ScratchFile("a.stl", Cube.binary())
    let timings = try Draft.open(binary.path, clock: CountingClock()).timings
    #expect(timings.reading == .seconds(1))
    #expect(timings.onTopOfAssimp == .seconds(1))
  }
}
