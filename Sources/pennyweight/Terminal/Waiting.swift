import ArgumentParser
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a command that waits for the workshop's stores.
///
/// The program's own start stays as short as it is: only such a command starts tasks.
enum Waiting {
  /// Runs it in a task and waits for its end.
  static func run(_ command: any AsyncParsableCommand) throws {
    // Dispatch would ask for its first thread here without end.
    guard canMakeThread() else { try endWithoutThreads() }
    let ended = DispatchSemaphore(value: 0)
    let failure = Mutex<(any Error)?>(nil)
    let sent = Sent(command: command)
    Task {
      var command = sent.command
      do { try await command.run() } catch { failure.withLock { $0 = error } }
      ended.signal()
    }
    try wait(for: ended)
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  /// Waits for the end; where the system has no thread to give for three seconds, nobody will come to it.
  ///
  /// Tasks run on threads of Dispatch, which asks for them again and again and says nothing.
  private static func wait(for ended: DispatchSemaphore) throws {
    var refused = 0
    while ended.wait(timeout: .now() + 1) == .timedOut {
      refused = canMakeThread() ? 0 : refused + 1
      guard refused < 3 else { try endWithoutThreads() }
    }
  }

  private static func endWithoutThreads() throws -> Never {
    try Complaint.print(
      "The system gives no memory for another thread. Give the program more of it, and repeat the command: "
        + "under a key it is recorded once.")
    throw ExitCode(ExitStatus.noResources.rawValue)
  }

  /// Whether the system gives another thread.
  private static func canMakeThread() -> Bool {
    #if canImport(Darwin)
      var thread: pthread_t?
      guard pthread_create(&thread, nil, { _ in nil }, nil) == 0, let thread else { return false }
    #else
      var thread = pthread_t()
      guard pthread_create(&thread, nil, { _ in nil }, nil) == 0 else { return false }
    #endif
    return pthread_join(thread, nil) == 0
  }
}

/// A command on its way into its task.
///
/// Safe: whoever sends it waits, and touches it no more.
private struct Sent: @unchecked Sendable {
  let command: any AsyncParsableCommand
}
