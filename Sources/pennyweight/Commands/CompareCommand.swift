import ArgumentParser
import Comparisons
import Drafts
import MeshImport
import Meshes
import Payloads
import Quantities

/// `pennyweight compare`: what differs between two drafts.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two drafts: volume, weight, size, shells, findings, and how far their surfaces lie apart.",
    discussion: """
      Every change is the second less the first. The drafts are compared where they lie, none is moved onto the other; \
      surface that is buried in metal counts as it is drawn.

      EXAMPLES
        pennyweight compare round-1.stl round-2.stl --alloy 18k-yellow
        pennyweight compare round-1.stl round-2.obj --accuracy 0.005 --json

      \(ExitStatus.table)
      """)

  @Argument(help: "The draft that was there before.", completion: .file(extensions: DraftFiles.endings))
  var first: String

  @Argument(help: "The draft that replaces it.", completion: .file(extensions: DraftFiles.endings))
  var second: String

  @Option(help: "The unit that the drafts were drawn in (default: what the file's header states, else mm).")
  var units: DrawnUnit?

  @Option(help: "Who reads the drafts: in-place our own reader alone, assimp always assimp; automatic both on text.")
  var importer = ImporterChoice.automatic

  @Option(
    help: ArgumentHelp("The most memory that a draft may take: 800MB, 2GB.", valueName: "size"),
    transform: DraftArguments.memory)
  var memory = WorkBudget.standard.memory

  @Flag(help: "Read each draft in a process that can do nothing else, as files of strangers should be.")
  var jail = false

  @Option(
    help: ArgumentHelp("By how much the true deviation may exceed the one that is shown, in mm.", valueName: "mm"))
  var accuracy = SurfaceDeviation.usualAccuracy.value

  @Flag(help: "Print one JSON object, for programs.")
  var json = false

  @OptionGroup var chosen: AlloyOptions
  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Casting practice") var practice: PracticeOptions

  func run() throws {
    let weighing = try Refusing.ending { () throws(CommandRefusal) in try self.weighing() }
    let comparison = try Refusing.reading { () throws(DraftRefusal) in
      try DraftReader.reading(units, importer, memory, inJail: jail)
        .comparison(of: first, and: second, by: weighing, accuracy: Millimetres(accuracy))
    }
    let report = CompareReport(comparison)
    let text = json ? try JSONText.text(ComparisonPayload(comparison)) : report.text(Style.fitting(.output))
    try StandardStream.output.write(text)
  }

  private func weighing() throws(CommandRefusal) -> Weighing {
    let catalogue = try self.catalogue.catalogue()
    return Weighing(
      alloys: try chosen.picked(from: catalogue), practice: try practice.practice(catalogue), catalogue: catalogue)
  }

  func validate() throws {
    guard accuracy.isFinite, accuracy >= SurfaceDeviation.finestAccuracy.value else {
      throw ValidationError(
        "--accuracy: the coordinates of drafts say no more than \(SurfaceDeviation.finestAccuracy.value) mm; give that or more."
      )
    }
  }
}
