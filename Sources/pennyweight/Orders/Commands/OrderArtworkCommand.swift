import ArgumentParser
import Orders

/// `pennyweight order artwork`: confirm the artwork, or send the house's to the client.
struct OrderArtworkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "artwork", abstract: "Confirm the artwork, or send the house's to the client.",
    discussion: """
      EXAMPLES
        pennyweight order artwork alona-2026-0001 sketch-3.png --show
        pennyweight order artwork alona-2026-0001 sketch-3.png --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What the artwork is kept as: a file's name, a message.")
  var artwork: String

  @Flag(help: "Send it to the client, who then confirms it.")
  var show = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.intake(show ? .showArtwork(artwork: artwork) : .confirmArtwork(artwork: artwork)), to: id)
  }
}
