import ArgumentParser
import Dispatch
import Synchronization

/// Runs a command that waits for the workshop's stores.
///
/// The program's own start stays as short as it is: only such a command starts tasks.
enum Waiting {
  /// Runs it in a task and waits for its end.
  static func run(_ command: any AsyncParsableCommand) throws {
    let ended = DispatchSemaphore(value: 0)
    let failure = Mutex<(any Error)?>(nil)
    let sent = Sent(command: command)
    Task {
      var command = sent.command
      do { try await command.run() } catch { failure.withLock { $0 = error } }
      ended.signal()
    }
    ended.wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

/// A command on its way into its task.
///
/// Safe: whoever sends it waits, and touches it no more.
private struct Sent: @unchecked Sendable {
  let command: any AsyncParsableCommand
}
