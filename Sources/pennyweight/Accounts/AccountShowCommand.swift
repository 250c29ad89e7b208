import ArgumentParser
import English
import HousePolicies
import Orders
import Workshop

/// `pennyweight account show`: a client's profile, what was prepaid, and what became of it.
struct AccountShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an account: profile, what is left, open problems, and its timeline.",
    discussion: """
      EXAMPLES
        pennyweight account show ason-17

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await AccountDesk(options, id, opening: .toRead)
    let stored = try await desk.stored()
    if options.json { return try StandardStream.output.write(JSONText.text(stored.entries)) }
    let policy = try await desk.desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.desk.workshop.policy(of: stored.account)
    }
    let timeline = stored.entries.map { "  \($0.at.toTheMinute)  \($0.sentence)\n" }
    let problems = problems(stored.account, policy, desk.desk)
    try StandardStream.output.write(
      "\(id)  \(stored.account.opening.house)\n"
        + LabelledLines.text(
          profile(stored.account) + [("left", "\(stored.account.deposit.balance)")] + problems)
        + timeline.joined())
  }

  private func profile(_ account: ClientAccount) -> [(label: String, fact: String?)] {
    let profile = account.profile
    func joined(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: "; ") }
    return [
      ("client", "\(account.opening.client.name) <\(profile.email)>"),
      ("user name", profile.userName == account.id.text ? nil : profile.userName), ("contact", profile.contact),
      ("addresses", joined(profile.addresses)), ("measurements", joined(profile.measurements)),
    ]
  }

  /// The problems that are not solved, with the last moment for each where the house promises one.
  private func problems(
    _ account: ClientAccount, _ policy: HousePolicy, _ desk: OrderDesk
  ) -> [(label: String, fact: String?)] {
    let deadlines = account.deadlines(under: policy)
    return account.profile.problems.filter { $0.solvedAt == nil }.map { problem in
      let due = deadlines.first { $0.duty == .accountProblem(problem.number) }
      let until = due?.last.map { last in
        "; to be solved until \(last.toTheMinute)\(last < desk.asOf ? ", LATE" : "") [\(due?.rules.shown ?? "")]"
      }
      return ("problem \(problem.number)", problem.what + (until ?? ""))
    }
  }
}
