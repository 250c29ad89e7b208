import ArgumentParser
import HouseFiles
import Houses

/// `pennyweight house check`: whether a house's files are whole.
struct HouseCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say everything that is wrong with a house's files, by line and key.",
    discussion: """
      Reads the file, and the house's other file where it stands beside it (NAME.policy.yaml, NAME.prices.yaml): each by \
      itself, then what both state against each other.

      EXAMPLES
        pennyweight house check vela.policy.yaml
        pennyweight house check alona

      \(ExitStatus.table)
      """)

  @Argument(help: ArgumentHelp("The house: its name, or the path of one of its files.", valueName: "house"))
  var house: String

  func run() throws {
    let pair = try HousePair.given(house)
    let faults = pair.faults
    for fault in faults { try Complaint.print(fault) }
    if !faults.isEmpty { throw ExitCode(ExitStatus.refused.rawValue) }
    for file in pair.files {
      let marks = HouseTemplate.marks(in: file.text)
      let left = marks == 0 ? "" : "; \(marks) of its values are still marked \"\(HouseTemplate.mark)\""
      try StandardStream.output.write("\(file.path.printable): whole\(left)\n")
    }
    if let unchecked = pair.unchecked { try StandardStream.output.write("\(unchecked.sentence)\n") }
  }
}
