/// Work on many values, spread over the processor's cores.
enum OverCores {
  /// Values that a task takes at a time: small enough that none waits long for the last.
  private static let chunk = 64

  /// Each value's result, in the values' order, whatever task it was made in.
  static func map<Value: Sendable, Made: Sendable>(
    _ values: [Value], _ work: @escaping @Sendable (Value) async -> Made
  ) async -> [Made] {
    await withTaskGroup(of: (Int, [Made]).self) { group in
      for first in stride(from: 0, to: values.count, by: chunk) {
        group.addTask {
          var made: [Made] = []
          for value in values[first..<min(first + chunk, values.count)] { made.append(await work(value)) }
          return (first, made)
        }
      }
      var made: [Int: [Made]] = [:]
      for await (first, part) in group { made[first] = part }
      return stride(from: 0, to: values.count, by: chunk).flatMap { made[$0] ?? [] }
    }
  }
}
