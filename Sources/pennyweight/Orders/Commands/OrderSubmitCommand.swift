import ArgumentParser
import Drafts
import English
import MeshImport
import Meshes
import Orders
import Quantities
import Workshop

/// `pennyweight order submit`: a CAD round, measured and weighed on arrival.
struct OrderSubmitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Submit a CAD round: kept in the vault, measured and weighed on arrival.",
    discussion: """
      A price that was accepted and is not locked is quoted anew. Walls and prongs are held to the limits of the order's \
      house, where it has laid down its own, and to 0.8 mm and 0.6 mm where it has not.

      EXAMPLES
        pennyweight order submit alona-2026-0001 ring-v1.stl --alloy 18k-yellow --as cad-designer --by Tomás
        pennyweight order submit alona-2026-0001 --wax "carved by hand, wax 12"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The model: binary or ASCII STL, OBJ, 3MF, GLB.", completion: .file(extensions: DraftFiles.endings))
  var file: String?

  @Option(help: ArgumentHelp("A wax by hand in place of a model.", valueName: "text"))
  var wax: String?

  @Option(help: "The part that it is a model of.")
  var piecePart = Intake.onePart

  @Flag(help: "It mends the house's own mistake.")
  var ownFix = false

  @Option(help: "The unit that the draft was drawn in (default: what the file's header states, else mm).")
  var units: DrawnUnit?

  @Option(help: "Who reads the draft: in-place our own reader alone, assimp always assimp; automatic both on text.")
  var importer = ImporterChoice.automatic

  @Option(
    help: ArgumentHelp("The most memory that the draft may take: 800MB, 2GB.", valueName: "size"),
    transform: DraftArguments.memory)
  var memory = WorkBudget.standard.memory

  @Flag(help: "Read the draft in a process that can do nothing else, as files of strangers should be.")
  var jail = false

  @OptionGroup var chosen: AlloyOptions
  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Casting practice") var practice: PracticeOptions
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let limits = CastLimits(try await desk.policy(of: order).castability)
    let model = try await model(desk, limits, desk.books(of: order))
    try await desk.give(.rounds(.submitRound(model)), to: id, isWorkedOut: true, content: model.model)
  }

  private func model(
    _ desk: OrderDesk, _ limits: CastLimits, _ books: HouseBooks
  ) async throws -> SubmittedModel {
    guard let file else {
      return SubmittedModel(part: piecePart, model: "", file: wax ?? "", measured: nil, isOwnFix: ownFix)
    }
    // What is measured is what is kept, byte for byte; a dry run keeps nothing and knows no digest.
    let digest = options.dryRun ? "" : try await desk.keep(file)
    let (measured, findings) = try Refusing.ending { () throws(CommandRefusal) in
      try self.measured(file, limits, books)
    }
    if !options.dryRun { try await desk.refuseChanged(file, since: digest) }
    for finding in findings { try Complaint.print("\(file): \(finding.code.rawValue): \(finding.sentence)") }
    return SubmittedModel(
      part: piecePart, model: digest, file: String(file.split(separator: "/").last ?? ""), measured: measured,
      isOwnFix: ownFix)
  }

  /// What the round is, and what stands in the way of casting it.
  private func measured(
    _ file: String, _ limits: CastLimits, _ books: HouseBooks
  ) throws(CommandRefusal) -> (round: MeasuredRound, findings: [Finding]) {
    let catalogue = try self.catalogue.catalogue(books.alloys)
    let weighing = Weighing(
      alloys: try chosen.picked(from: catalogue), practice: try practice.practice(catalogue, books.practice),
      catalogue: catalogue)
    let reader = DraftReader.reading(units, importer, memory, inJail: jail)
    let draft: CheckedDraft
    do throws(DraftRefusal) { draft = try reader.round(file, limits: limits) } catch { throw CommandRefusal(error) }
    guard let round = MeasuredRound(draft, weighing) else {
      throw CommandRefusal(file, "the draft is too large to be kept as a round; check --units")
    }
    return (round, draft.castability.findings)
  }

  func validate() throws {
    if (file == nil) == (wax == nil) { throw ValidationError("Give a model, or --wax for one that was carved.") }
  }
}
