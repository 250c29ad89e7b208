import Foundation
import Testing

@Suite struct `A file that is cut while the program measures it` {
  /// A gigabyte of triangles that takes no room on the disk: all corners are zero.
  private static func large(in scratch: Scratch) throws -> URL {
    let count = 20_000_000
    let head = [UInt8](repeating: 0x20, count: 80) + (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    let file = try scratch.file("large.stl", head)
    #expect(truncate(file.path, off_t(84 + 50 * count)) == 0)
    return file
  }

  @Test func `ends with its reason and status 66, not by a signal`() throws {
    // How soon the program starts is the machine's affair: the cut comes later and later until it hits the measuring.
    for milliseconds in [50, 100, 200, 400, 800, 1600, 3200] {
      let scratch = try Scratch()
      let file = try Self.large(in: scratch)
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
        _ = truncate(file.path, 5000)
      }
      let outcome = try BuiltProgram.run(["measure", file.path])
      #expect(outcome.output.isEmpty)
      // Too early it is a short file, too late a draft without volume: refused with 65.
      guard outcome.status != 66 else {
        #expect(outcome.errors.contains("changed while it was read; wait until it is written"))
        return
      }
      #expect(outcome.status == 65)
    }
    Issue.record("no cut hit the measuring")
  }
}
