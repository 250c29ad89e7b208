import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order pictures`: record that photos or a video were sent to the client.
struct OrderPicturesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures", abstract: "Record that photos or a video were sent to the client.",
    discussion: """
      EXAMPLES
        pennyweight order pictures alona-2026-0001 --photos front.jpg --photos side.jpg --video turn.mp4

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("A photo; repeated.", valueName: "name"))
  var photos: [String] = []

  @Option(help: ArgumentHelp("A video; repeated.", valueName: "name"))
  var video: [String] = []

  @Option(help: ArgumentHelp("A video of the unboxing; repeated.", valueName: "name"))
  var unboxing: [String] = []

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let given: [(kind: PictureKind, names: [String])] = [
      (.photos, photos), (.video, video), (.unboxingVideo, unboxing),
    ]
    let kinds = given.filter { !$0.names.isEmpty }.map(\.kind)
    try await OrderDesk(options).give(.work(.showPictures(kinds: kinds, references: given.flatMap(\.names))), to: id)
  }
}
