import Dispatch
import Synchronization

/// Pure work on many values, spread over the processor's cores.
enum OverCores {
  /// Values that a core takes at a time: small enough that none waits long for the last.
  private static let chunk = 64

  /// Each value's result, in the values' order, whatever core it was made on.
  static func map<Value: Sendable, Made: Sendable>(
    _ values: [Value], _ work: @Sendable (Value) -> Made
  ) -> [Made] {
    let chunks = (values.count + chunk - 1) / chunk
    let made = Mutex([Int: [Made]](minimumCapacity: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      let first = index * chunk
      let results = values[first..<min(first + chunk, values.count)].map(work)
      made.withLock { $0[index] = results }
    }
    return made.withLock { made in (0..<chunks).flatMap { made[$0] ?? [] } }
  }
}
