import ArgumentParser
import HousePolicies
import Houses
import PolicyFiles
import Quantities
import Quoting
import Workshop

/// `pennyweight house adopt`: the workshop keeps what a house works by.
struct HouseAdoptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Let the workshop keep a house's rules, prices, own alloys and practice.",
    discussion: """
      From then on orders of the house are quoted by the adopted prices, in the adopted alloys, and no command needs the \
      files again; a file that is named all the same wins. Changed prices need an `edition` of their own and are adopted \
      beside the others: every quote remembers the edition that it was calculated by. Fixes are kept by `fix add --workshop`.

      EXAMPLES
        pennyweight house adopt vela.policy.yaml
        pennyweight house adopt vela.prices.yaml --alloys-file vela-alloys.csv --practice-file vela-practice.csv

      \(ExitStatus.table)
      """)

  @Argument(help: ArgumentHelp("The house: its name, or the path of one of its files.", valueName: "house"))
  var house: String

  @Option(
    name: .customLong("practice-file"),
    help: ArgumentHelp("The house's own casting practice: CSV, as `weigh --practice-file` takes it.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var practice: String?

  @OptionGroup var catalogue: CatalogueOptions

  @Option(help: ArgumentHelp("The moment in UTC; now by default.", valueName: "time"))
  var asOf: UTCInstant?

  @OptionGroup(title: "Workshop") var folder: WorkshopOptions

  func run() async throws {
    try asOf?.refuseAhead()
    let pair = try HousePair.given(house)
    let faults = pair.faults
    for fault in faults { try Complaint.print(fault) }
    if !faults.isEmpty { throw ExitCode(ExitStatus.refused.rawValue) }
    guard pair.policy != nil else {
      throw ValidationError("The house's rules are not there: \(pair.unchecked?.sentence ?? "").")
    }
    let policy = try HouseRules.policy(house)
    let prices = try pair.prices.map { _ in try HouseBook.book(house) }
    let (alloys, practice) = try sheets()
    let workshop = try await folder.workshop(.toWriteOrNew)
    let new = try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(WorkshopRefusal) {
        return try await workshop.adopt(
          policy, prices: prices, alloys: alloys, practice: practice, asOf: asOf ?? .now())
      } catch {
        throw CommandRefusal(error)
      }
    }
    let given: [(asset: HouseAsset, words: String?)] = [
      (.rules, "rules \(policy.edition)"), (.prices, prices.map { "prices \($0.edition)" }),
      (.alloys, alloys.map { "alloys of \($0.file)" }), (.practice, practice.map { "practice of \($0.file)" }),
    ]
    let lines = given.compactMap { asset, words in
      words.map { "\(policy.house): \($0) \(new.contains(asset) ? "adopted" : "known already")\n" }
    }
    try StandardStream.output.write(lines.joined() + (pair.unchecked.map { "\($0.sentence)\n" } ?? ""))
  }

  /// The house's tables, each read once to the end so that only a whole one is kept.
  private func sheets() throws -> (alloys: HouseSheet?, practice: HouseSheet?) {
    try Refusing.ending { () throws(CommandRefusal) in
      let own = try catalogue.catalogue()
      var (alloys, kept): (HouseSheet?, HouseSheet?) = (nil, nil)
      if let file = catalogue.file { alloys = HouseSheet(file: file, text: try SettingsFile.text(at: file)) }
      if let practice {
        kept = HouseSheet(file: practice, text: try SettingsFile.text(at: practice))
        _ = try PracticeOptions().practice(own, kept)
      }
      return (alloys, kept)
    }
  }
}
