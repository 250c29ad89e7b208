/// Casts the bands of a grid window by window, each as large as the budget's memory allows.
struct WindowedCast {
  /// The crossings of the window that was cast last, one set of buckets a task and a group of triangles.
  let sets: [CrossingBuckets]
  /// What was done so far.
  private(set) var work = CastWork()
  private let memories: [CrossingMemory]
  private let bands: BandNumbering
  private let budget: WorkBudget
  private let blocks: Int
  private var start = 0
  private var width: Int

  /// The part of a budget's memory that crossings may hold: what is made of them and the shells need the rest.
  static let memoryShare = 6

  /// A cast of `groups` groups of triangles that are told apart.
  init(_ bands: BandNumbering, budget: WorkBudget, groups: Int = 1, tasks: Int) {
    self.bands = bands
    self.budget = budget
    let memories = (0..<tasks).map { _ in CrossingMemory() }
    self.memories = memories
    sets = (0..<groups).flatMap { _ in memories.map { CrossingBuckets(bands: bands, memory: $0) } }
    blocks = budget.memory.bytes / Self.memoryShare / CrossingBlocks.bytes
    width = bands.count
  }

  /// The next window to cast into `sets`; nil when all bands were cast.
  func open() -> CastWindow? {
    for set in sets { set.clear(from: 0) }
    guard start < bands.count else { return nil }
    return CastWindow(start..<min(start + width, bands.count), blocks: blocks)
  }

  /// The bands of a window once it was cast.
  /// - Throws: where one band alone holds more crossings than memory allows.
  mutating func close(_ window: CastWindow) throws(OverBudget) -> Range<Int> {
    note()
    guard !window.hasFailed else {
      throw OverBudget(
        work: .columns,
        excess: .memory(needed: MemorySize(bytes: budget.memory.bytes + 1), allowed: budget.memory))
    }
    for set in sets { set.clear(from: window.end) }
    // What was asked of bands that were given up is asked again, and counted then: how much that is depends on the tasks.
    work.rows += sets.reduce(0) { $0 + $1.rows(in: window.start..<window.end) }
    defer { start = window.end }
    // Twice as wide the next time: bands that are easier than these are not cast one by one.
    width = (window.end - start) * 2
    return start..<window.end
  }

  private mutating func note() {
    work.windows += 1
    work.mostBytes = memories.reduce(0) { $0 + $1.blocks.pointee.mostHeld } * CrossingBlocks.bytes
  }

  /// Counts the crossings of a window.
  /// - Throws: where there are more than the budget's steps.
  mutating func count(crossings: Int) throws(OverBudget) {
    work.crossings += crossings
    let most = budget.steps
    guard work.steps <= most else {
      throw OverBudget(work: .columns, excess: .steps(needed: work.steps, allowed: most))
    }
  }
}
