/// A refusal: a draft asks for more memory or more steps than may be spent on it.
public struct OverBudget: Error, Sendable, Hashable {
  /// What would take too much.
  public let work: BudgetedWork
  /// What it would take too much of.
  public let excess: Excess

  /// Makes the refusal.
  public init(work: BudgetedWork, excess: Excess) {
    self.work = work
    self.excess = excess
  }

  /// Needed, at the least, and allowed.
  public enum Excess: Sendable, Hashable {
    case memory(needed: MemorySize, allowed: MemorySize)
    case steps(needed: Int, allowed: Int)
  }
}
