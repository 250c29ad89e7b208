/// Counts the steps of one kind of work as they are taken and ends it at the budget's limit.
public struct StepCount: Sendable {
  /// The steps taken.
  public private(set) var taken = 0
  private let work: BudgetedWork
  private let limit: Int

  /// Nothing taken yet.
  public init(of work: BudgetedWork, within budget: WorkBudget) {
    self.work = work
    limit = budget.steps
  }

  /// Takes some steps.
  @inline(__always)
  public mutating func take(_ steps: Int = 1) throws(OverBudget) {
    taken &+= steps
    if taken > limit { throw OverBudget(work: work, excess: .steps(needed: taken, allowed: limit)) }
  }
}
