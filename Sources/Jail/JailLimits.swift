/// What a jailed process may take; each at least 1.
public struct JailLimits: Sendable, Hashable {
  /// Bytes of address space, the file's own pages among them.
  public let memory: Int
  /// Seconds of processor time.
  public let processorSeconds: Int
  /// Bytes of its answer.
  public let answer: Int

  /// Sets limits.
  public init(memory: Int, processorSeconds: Int, answer: Int) {
    self.memory = max(1, memory)
    self.processorSeconds = max(1, processorSeconds)
    self.answer = max(1, answer)
  }

  /// How long its parent waits for it: four times its processor time, since others want the processors too, and ten
  /// seconds.
  var patience: Duration { .seconds(4 * processorSeconds + 10) }
}
