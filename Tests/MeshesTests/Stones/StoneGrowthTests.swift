import DraftShapes
import Foundation
import Meshes
import Testing

@Suite(.serialized) struct `Looking for stones` {
  /// Processor time of this thread; the best of three runs, since others share the machine.
  private static func seconds(_ shape: Shape) throws -> (stones: Int, seconds: Double) {
    let buffer = shape.buffer
    var (stones, best) = (0, Double.infinity)
    for _ in 0..<3 {
      let start = nanoseconds(CLOCK_THREAD_CPUTIME_ID)
      stones = try ShellSorting.sort(buffer.span, unit: .millimetres).stones.count
      best = min(best, Double(nanoseconds(CLOCK_THREAD_CPUTIME_ID) - start) / 1e9)
    }
    return (stones, best)
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Four times the triangles take four times as long, and half as much again at most.
  @Test(arguments: ["stone", "ball", "lens", "block"]) func `grows with the triangles`(kind: String) throws {
    let shapes: [String: Shape] = [
      "stone": .brilliant(diameter: 5), "ball": .sphere(radius: 4, rings: 7, segments: 8),
      "lens": Shape.sphere(radius: 4, rings: 7, segments: 8).scaled(by: SIMD3(1, 1, 0.4)),
      "block": .box(SIMD3(6, 5, 3)),
    ]
    let shape = try #require(shapes[kind])
    let times = shape.faces.count < 20 ? 6 : 4
    let (small, large) = (StoneExample.split(shape, times: times), StoneExample.split(shape, times: times + 1))
    let (one, other) = (try Self.seconds(small), try Self.seconds(large))
    #expect(one.stones == other.stones && one.stones == (kind == "stone" ? 1 : 0))
    #expect(other.seconds <= 6 * one.seconds + 0.01, "\(small.faces.count): \(one.seconds), \(other.seconds)")
  }
}
