import ArgumentParser
import HousePolicies
import Journals
import Orders
import Quantities
import Workshop

/// Which workshop is meant, who asks, and when.
struct DeskOptions: ParsableArguments {
  @OptionGroup var folder: WorkshopOptions

  @Option(name: .customLong("as"), help: "In which role: customer, cad-designer, account-specialist, owner.")
  var role = Role.accountSpecialist

  @Option(help: ArgumentHelp("Who gives the command; by default the user's name.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Where the client said so, if staff act for the client.", valueName: "text"))
  var evidence: String?

  @Option(help: ArgumentHelp("The moment in UTC, 2026-03-02T12:00:00Z; now by default.", valueName: "time"))
  var asOf: UTCInstant?

  @Option(help: ArgumentHelp("The command's own key: commands are idempotent per key.", valueName: "text"))
  var key: String?

  @Flag(help: "Show what would happen and write nothing.")
  var dryRun = false

  @Flag(help: "Print JSON, for programs.")
  var json = false

  /// Who gives the command.
  var actor: Actor { Actor(role, by ?? UserName.current, clientEvidence: evidence) }

  /// The words of the command line that say what is asked, with what stands in a file that the command names.
  func asked(content: String = "") -> [String] { AskedWords(CommandLine.arguments.dropFirst()).words + [content] }

  /// Who gives the command, when, and under which key.
  func instruction(at moment: UTCInstant, content: String = "") throws -> Instruction {
    let words = AskedWords(CommandLine.arguments.dropFirst()).bytes(by: actor.name, content: content)
    let key = try commandKey()
    if !dryRun { try asOf?.refuseAhead() }
    guard asOf == nil else { return Instruction(by: actor, at: moment, key: key, dryRun: dryRun, words: words) }
    return Instruction(by: actor, now: { max(moment, .now()) }, key: key, dryRun: dryRun, words: words)
  }

  /// The key, or the end of the program where it is none.
  private func commandKey() throws -> CommandKey? {
    guard let key else { return nil }
    guard let parsed = CommandKey(key) else {
      throw ValidationError("--key: 1 to 200 printable ASCII letters make a key.")
    }
    return parsed
  }
}
