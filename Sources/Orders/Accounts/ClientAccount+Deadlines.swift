import HousePolicies
import Quantities

extension ClientAccount {
  /// The problems with the account that are to be solved.
  public func deadlines(under policy: HousePolicy) -> [Deadline] {
    guard let terms = policy.aftercare.accounts.problems else { return [] }
    return profile.problems.filter { $0.solvedAt == nil }.map { problem in
      let last = policy.calendar.deadline(terms.term, after: problem.reportedAt)
      return Deadline(
        duty: .accountProblem(problem.number), startedBy: .report, startedAt: problem.reportedAt,
        shown: policy.calendar.date(of: last), breach: last, toldAnew: nil, rules: terms.rules)
    }
  }

  /// The deadlines that are broken at a moment.
  public func breaches(under policy: HousePolicy, asOf: UTCInstant) -> [Deadline] {
    deadlines(under: policy).filter { $0.isBroken(asOf: asOf) }
  }
}
