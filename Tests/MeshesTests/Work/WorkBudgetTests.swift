import Meshes
import Testing

struct `A budget of memory and steps` {
  @Test(arguments: [
    ("1.5GB", 1_500_000_000), ("800MB", 800_000_000), ("2gb", 2_000_000_000), ("0.25GB", 250_000_000),
    ("64kB", 64_000), ("1.5 GB", 1_500_000_000), ("2G", 2_000_000_000), ("2GiB", 1 << 31), ("512 mib", 1 << 29),
    ("900M", 900_000_000), ("64k", 64_000),
  ])
  func `is read as memory is written`(_ text: String, _ bytes: Int) {
    #expect(MemorySize(text)?.bytes == bytes)
  }

  @Test(arguments: ["", "GB", "1500", "-1GB", "1,5GB", "1e3MB", "2TB", "nanGB", "1.2.3GB", "99999999999GB", "١GB"])
  func `is not guessed`(_ text: String) {
    #expect(MemorySize(text) == nil)
  }

  @Test(arguments: [
    (1_500_000_000, "1.5 GB"), (1_500_000_001, "1.6 GB"), (12_300_000_000, "13 GB"), (800_000_000, "800 MB"),
    (812_345_678, "813 MB"), (999, "999 bytes"),
  ])
  func `is said rounded up`(_ bytes: Int, _ words: String) {
    #expect(MemorySize(bytes: bytes).description == words)
  }

  @Test func `allows what it holds and not a byte or a step more`() throws {
    let budget = WorkBudget(memory: MemorySize(bytes: 1000), steps: 10)
    try budget.allow(bytes: 1000, for: .columns)
    try budget.allow(steps: 10, for: .columns)
    #expect(throws: OverBudget.self) { try budget.allow(bytes: 1001, for: .columns) }
    #expect(throws: OverBudget.self) { try budget.allow(steps: 11, for: .columns) }
    var count = StepCount(of: .nesting, within: budget)
    for _ in 0..<10 { try count.take() }
    #expect(throws: OverBudget(work: .nesting, excess: .steps(needed: 11, allowed: 10))) { try count.take() }
  }
}
