import Synchronization

/// Counts the steps of tasks that run at once.
///
/// Whether all take more than the limit does not depend on which is done first, so neither does a refusal: a task that
/// stops early has seen the limit passed, and one that does not has counted all its steps.
final class SharedSteps: Sendable {
  private let taken = Atomic<Int>(0)
  private let limit: Int
  private let work: BudgetedWork

  /// Nothing taken yet.
  init(of work: BudgetedWork, limit: Int) {
    self.work = work
    self.limit = limit
  }

  /// Takes some steps; false once all together have taken more than the limit.
  func take(_ steps: Int) -> Bool { taken.add(steps, ordering: .relaxed).newValue <= limit }

  /// The steps taken by all tasks, once they are done.
  func total() throws(OverBudget) -> Int {
    let total = taken.load(ordering: .relaxed)
    guard total <= limit else { throw OverBudget(work: work, excess: .steps(needed: total, allowed: limit)) }
    return total
  }
}
