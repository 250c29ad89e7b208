import CJail

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a process that was started to be jailed is asked to do.
///
/// Its program looks for it before anything else. The input is on descriptor 0, the answer goes to descriptor 1.
public struct JailedWork: Sendable {
  /// The first word of a jailed process's arguments.
  static let sign = "--in-jail"

  /// What it may take.
  public let limits: JailLimits
  /// The walls that it puts up where the system has them.
  let walls: JailWalls
  /// What it is asked, in words of whoever asks.
  public let words: [String]

  init(_ words: [String], limits: JailLimits, walls: JailWalls) {
    self.limits = limits
    self.walls = walls
    self.words = words
  }

  /// The work in a program's arguments, its own name first; nil where it was not started to be jailed.
  public init?(arguments: [String]) {
    guard arguments.count >= 6, arguments[1] == Self.sign, let memory = Int(arguments[2]),
      let seconds = Int(arguments[3]), let answer = Int(arguments[4]), let walls = Int32(arguments[5])
    else { return nil }
    limits = JailLimits(memory: memory, processorSeconds: seconds, answer: answer)
    self.walls = JailWalls(rawValue: walls)
    words = Array(arguments[6...])
  }

  /// The arguments behind the program's name.
  var arguments: [String] {
    [
      Self.sign, "\(limits.memory)", "\(limits.processorSeconds)", "\(limits.answer)", "\(walls.rawValue)",
    ] + words
  }

  /// Jails this process for good and tells which walls stand; where that cannot be, the process ends here.
  ///
  /// Call it before any second thread, and after every library is opened.
  public func enter() -> JailWalls {
    var limits = cjail_limits(
      memory: UInt64(limits.memory), seconds: UInt64(limits.processorSeconds), answer: UInt64(limits.answer))
    let standing = cjail_enter(&limits, walls.rawValue)
    guard standing >= 0 else { exit(Int32(CJAIL_NOT_JAILED)) }
    return JailWalls(rawValue: standing)
  }

  /// Writes bytes to the answer; false where they do not go there.
  public static func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) { rest in
        #if canImport(Glibc)
          Glibc.write(1, rest.baseAddress, rest.count)
        #else
          Darwin.write(1, rest.baseAddress, rest.count)
        #endif
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// Ends the process as one that gets no memory; for libraries that call back when there is none.
  public static let onNoMemory: @convention(c) () -> Void = { cjail_no_memory() }
}
