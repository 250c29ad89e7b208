import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order sample show`: record that photos or a video of the sample were sent.
struct SampleShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Record that photos or a video of the sample were sent.",
    discussion: """
      EXAMPLES
        pennyweight order sample show alona-2026-0002 --photos sample.jpg

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("A photo; repeated.", valueName: "name"))
  var photos: [String] = []

  @Option(help: ArgumentHelp("A video; repeated.", valueName: "name"))
  var video: [String] = []

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let kinds: [PictureKind] = (photos.isEmpty ? [] : [.photos]) + (video.isEmpty ? [] : [.video])
    try await OrderDesk(options).give(.sample(.show(kinds: kinds, references: photos + video)), to: id)
  }
}
