import Dispatch

/// A thread for work that blocks (a database, a disk), one job after the other: neither the caller nor the threads that
/// tasks share wait for it.
public final class BlockingThread: SerialExecutor {
  private let queue: DispatchQueue

  /// Makes one of a name, which debuggers show.
  public init(_ name: String) { queue = DispatchQueue(label: "pennyweight.\(name)") }

  /// Runs an actor's job here.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// The thread as an actor names it.
  public func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

  /// Runs work that blocks here, while the caller's task waits.
  public func run<Made: Sendable, Failure: Error>(
    _ work: @escaping @Sendable () throws(Failure) -> Made
  ) async throws(Failure) -> Made {
    let made: Result<Made, Failure> = await withCheckedContinuation { waiting in
      queue.async { waiting.resume(returning: Result { () throws(Failure) in try work() }) }
    }
    return try made.get()
  }
}
