import ArgumentParser
import English
import HousePolicies
import Houses
import Payloads
import PolicyFiles
import Quoting

/// `pennyweight house explain`: a house's rules in sentences.
struct HouseExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Print a house's rules as sentences that a client can read.",
    discussion: """
      Every value of the house's policy is in one of the sentences, which are made from these values alone. In brackets \
      stand the published rules that a sentence rests on. Where the house's prices are at hand, what a client should know \
      of them follows.

      EXAMPLES
        pennyweight house explain alona
        pennyweight house explain vela.policy.yaml
        pennyweight house explain ason --json

      \(ExitStatus.table)
      """)

  @Argument(help: ArgumentHelp("The house: its name, or the path of one of its files.", valueName: "house"))
  var house: String

  @Flag(help: "Print JSON, for programs.")
  var json = false

  func run() throws {
    let prices = try HousePair.given(house).prices
    let book = try prices.map { _ in try HouseBook.book(house) }
    let chapters = try HouseRules.policy(house).explanation + [book?.chapter].compactMap { $0 }
    let text = json ? try JSONText.text(chapters.map(ChapterPayload.init)) : chapters.text
    try StandardStream.output.write(text)
  }
}
