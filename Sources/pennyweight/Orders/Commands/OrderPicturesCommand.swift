import ArgumentParser
import HousePolicies
import Orders

/// `pennyweight order pictures`: record that photos or a video were sent to the client.
struct OrderPicturesCommand: ParsableCommand {
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

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let kinds: [PictureKind] = (photos.isEmpty ? [] : [.photos]) + (video.isEmpty ? [] : [.video])
    try OrderDesk(options).give(.work(.showPictures(kinds: kinds, references: photos + video)), to: id)
  }
}
