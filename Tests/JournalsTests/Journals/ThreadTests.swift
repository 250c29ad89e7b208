import Journals
import Synchronization
import Testing

@Suite struct `A blocking thread` {
  @Test func `runs its work in order, one at a time`() async throws {
    let thread = BlockingThread("test")
    let seen = Mutex<[Int]>([])
    for number in 1...100 { await thread.run { seen.withLock { $0.append(number) } } }
    #expect(seen.withLock { $0 } == Array(1...100))
  }

  @Test func `holds up no task, however many are blocked`() async throws {
    let scratch = try Scratch()
    let path = try await scratch.workshop().journals.path
    let other = try HeldDatabase(path)
    // More writers than the processor has cores wait for a file that another program holds.
    let writers = try (0..<16).map { number in
      let journal = try order(number)
      return Task { try await ScratchWriter(scratch).append(journal) }
    }
    let ticked = Task { (1...1000).reduce(0, +) }
    #expect(await ticked.value == 500_500)
    try other.release()
    for writer in writers { try await writer.value }
  }
}
