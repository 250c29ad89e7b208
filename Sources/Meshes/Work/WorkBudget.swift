/// What may be spent on one draft: memory that is held at once, and steps.
///
/// Where what a draft asks for goes beyond it, the work is done on a coarser grid if that is honest (the stated range
/// grows), and refused otherwise: `OverBudget`.
public struct WorkBudget: Sendable, Hashable {
  /// The most bytes held at once, beside the draft's own file.
  public let memory: MemorySize
  /// The most steps that one kind of work may take: a crossing of a column and a triangle, a pair of boxes that are
  /// compared, a triangle that a ray is tried against; a step takes 5 to 30 ns.
  public let steps: Int

  /// The memory that a draft may take where nobody says otherwise.
  public static let standard = WorkBudget(memory: MemorySize(bytes: 1_500_000_000))

  /// The least memory that is worth a try.
  public static let least = MemorySize(bytes: 100_000_000)

  /// So many bytes lend a step: who lends more memory also waits longer.
  private static let bytesAStep = 6

  /// A budget of so much memory, and of steps in proportion: 250 million for 1.5 GB.
  public init(memory: MemorySize) {
    self.init(memory: memory, steps: memory.bytes / Self.bytesAStep)
  }

  /// A budget of memory and steps.
  public init(memory: MemorySize, steps: Int) {
    self.memory = memory
    self.steps = steps
  }

  /// Lets work go on that takes so many bytes.
  public func allow(bytes: Int, for work: BudgetedWork) throws(OverBudget) {
    guard bytes <= memory.bytes else {
      throw OverBudget(work: work, excess: .memory(needed: MemorySize(bytes: bytes), allowed: memory))
    }
  }

  /// Lets work go on that takes so many steps.
  public func allow(steps: Int, for work: BudgetedWork) throws(OverBudget) {
    guard steps <= self.steps else {
      throw OverBudget(work: work, excess: .steps(needed: steps, allowed: self.steps))
    }
  }
}
