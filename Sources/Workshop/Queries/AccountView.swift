import HousePolicies
import Orders
import Quantities

/// A client's account at a moment: the profile, what is left, the problems that are not solved.
public struct AccountView: Sendable {
  /// The account.
  public let account: ClientAccount
  /// Its entries, oldest first.
  public let entries: [AccountEntry]
  /// The problems that are not solved, in their order.
  public let problems: [OpenProblem]

  /// A problem that is not solved, and until when it has to be.
  public struct OpenProblem: Sendable {
    /// The problem.
    public let problem: AccountProblem
    /// The last moment for its solution, where the house promises one.
    public let dueAt: UTCInstant?
    /// Whether that has passed.
    public let isLate: Bool
    /// The rules that promise it.
    public let rules: [RuleID]
  }

  /// Looks at an account at a moment.
  public init(_ stored: StoredAccount, under policy: HousePolicy, asOf: UTCInstant) {
    account = stored.account
    entries = stored.entries
    let deadlines = stored.account.deadlines(under: policy)
    problems = stored.account.profile.problems.filter { $0.solvedAt == nil }.map { problem in
      let due = deadlines.first { $0.duty == .accountProblem(problem.number) }
      return OpenProblem(
        problem: problem, dueAt: due?.last, isLate: due?.isBroken(asOf: asOf) ?? false, rules: due?.rules ?? [])
    }
  }
}
