import CJail

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that can be started as a jailed process: it looks for `JailedWork` before anything else.
public struct JailedProgram: Sendable, Hashable {
  /// The program's file.
  let path: String
  /// The walls that are asked for.
  let walls: JailWalls

  /// Names a program; fewer walls than all are for tests of each.
  public init(path: String, walls: JailWalls = .all) {
    self.path = path
    self.walls = walls
  }

  /// The program that runs now, even where another file took its place since it started.
  public static let own: JailedProgram = {
    #if os(Linux)
      JailedProgram(path: "/proc/self/exe")
    #else
      JailedProgram(path: CommandLine.arguments.first ?? "")
    #endif
  }()

  /// Lets a jailed process of this program read an open file, and waits for its answer.
  ///
  /// - Parameters:
  ///   - words: What it is asked.
  ///   - input: The file, open for reading.
  ///   - limits: What it may take.
  /// - Returns: What it answered.
  /// - Throws: why there is no answer. The process has ended in any case.
  public func answer(
    to words: [String], input: Int32, limits: JailLimits
  ) throws(JailStop) -> JailAnswer {
    let file = cjail_answer_file()
    guard file >= 0 else { throw .notStarted(why: String(cString: strerror(errno))) }
    defer { close(file) }
    let process = try start(JailedWork(words, limits: limits, walls: walls), input, file)
    var end = cjail_end()
    let milliseconds = limits.patience.components.seconds * 1000
    let failed = cjail_wait(process, milliseconds, &end)
    guard failed == 0 else { throw .notStarted(why: String(cString: strerror(failed))) }
    if end.was_timed_out != 0 { throw .outOfTime(limit: limits.processorSeconds) }
    if let stop = Self.stop(end.status, limits) { throw stop }
    guard let answer = JailAnswer(file: file) else { throw .badAnswer }
    return answer
  }

  private func start(_ work: JailedWork, _ input: Int32, _ answer: Int32) throws(JailStop) -> pid_t {
    var arguments = ([path] + work.arguments).map { strdup($0) } + [nil]
    var environment = Self.environment.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process = pid_t()
    let failed = cjail_start(path, &arguments, &environment, input, answer, &process)
    guard failed == 0 else { throw .notStarted(why: String(cString: strerror(failed))) }
    return process
  }

  /// Nothing of this process's own but where its libraries are; a crash is told by its parent alone.
  private static var environment: [String] {
    let libraries = getenv("LD_LIBRARY_PATH").map { ["LD_LIBRARY_PATH=\(String(cString: $0))"] }
    return ["SWIFT_BACKTRACE=enable=no"] + (libraries ?? [])
  }

  /// Why a process that ended with a status (wait(2)) gave no answer; nil where it ended well.
  private static func stop(_ status: Int32, _ limits: JailLimits) -> JailStop? {
    let signal = status & 0x7F
    guard signal == 0 else {
      switch signal {
      case SIGXCPU, SIGKILL: return .outOfTime(limit: limits.processorSeconds)
      case SIGXFSZ: return .answerTooLong(limit: limits.answer)
      case SIGSYS: return .forbidden
      default: return .crashed(signal: signal)
      }
    }
    switch status >> 8 & 0xFF {
    case 0: return nil
    case Int32(CJAIL_NO_MEMORY): return .outOfMemory(limit: limits.memory)
    case Int32(CJAIL_NOT_JAILED): return .notStarted(why: "it could not be jailed")
    default: return .badAnswer
    }
  }
}
