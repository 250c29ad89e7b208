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

extension OverBudget: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch excess {
    case .memory(let needed, let allowed):
      "\(work.words) takes \(needed) of memory at least and \(allowed) may be used; \(work.remedy), or allow more with "
        + "--memory"
    case .steps(let needed, let allowed):
      "\(work.words) takes more than \(needed / 1_000_000) million steps and \(allowed / 1_000_000) million may be "
        + "taken; \(work.remedy), or allow more with --memory, which raises both"
    }
  }
}
