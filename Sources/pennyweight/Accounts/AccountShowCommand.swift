import ArgumentParser
import English
import HousePolicies
import Orders
import Payloads
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
    let desk = try await AccountDesk(options, id, opening: .toRead).desk
    let view = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.view(of: id, asOf: desk.asOf)
    }
    if options.json { return try StandardStream.output.write(JSONText.text(view.entries)) }
    let timeline = view.entries.map { "  \($0.at.toTheMinute)  \($0.sentence)\n" }
    try StandardStream.output.write(
      "\(id)  \(view.account.opening.house)\n"
        + LabelledLines.text(
          profile(view.account) + [("left", "\(view.account.deposit.balance)")] + view.problems.map(line))
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

  /// A problem, with the last moment for it where the house promises one.
  private func line(_ open: AccountView.OpenProblem) -> (label: String, fact: String?) {
    let until = open.dueAt.map { last in
      "; to be solved until \(last.toTheMinute)\(open.isLate ? ", LATE" : "") [\(open.rules.shown)]"
    }
    return ("problem \(open.problem.number)", open.problem.what + (until ?? ""))
  }
}
