import ArgumentParser
import Orders

/// `pennyweight order review`: ask for changes of a round, or withdraw it.
struct OrderReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Ask for changes of a round, or withdraw it.",
    discussion: """
      EXAMPLES
        pennyweight order review alona-2026-0001 --round 1 --wish minor-changes "thinner prongs" --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The client's words.")
  var words: String

  @Option(help: "The round.")
  var round: Int

  @Option(help: "What is wished: minor-changes, major-changes, withdrawn.")
  var wish: RoundReview.Wish

  @Option(help: "The part.")
  var part = Intake.onePart

  @Flag(help: "The client consents to the fee of a further round.")
  var consentToFee = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let review = RoundReview(part: part, round: round, wish: wish, comments: words)
    try await OrderDesk(options).give(.rounds(.review(review: review, consentsToFee: consentToFee)), to: id)
  }
}
