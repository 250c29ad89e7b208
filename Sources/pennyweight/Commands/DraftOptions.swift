import ArgumentParser
import Drafts
import MeshImport
import Meshes
import Quantities

/// Which drafts are read, and how.
struct DraftOptions: ParsableArguments {
  @Argument(
    help: "Drafts (binary or ASCII STL, OBJ, 3MF, GLB), or folders that are walked for such files.",
    completion: .file(extensions: DraftFiles.endings))
  var file: [String]

  @Option(help: "The unit that the drafts were drawn in (default: what the file's header states, else mm).")
  var units: DrawnUnit?

  @Option(help: "Who reads the drafts: in-place our own reader alone, assimp always assimp; automatic both on text.")
  var importer = ImporterChoice.automatic

  @Option(
    help: ArgumentHelp("The most memory that a draft may take: 800MB, 2GB.", valueName: "size"),
    transform: DraftArguments.memory)
  var memory = WorkBudget.standard.memory

  @Flag(help: "Print the summary alone: a row for each draft.")
  var summary = false

  /// The form of the results, by these options and the common ones.
  func form(_ output: FormOptions) -> ReportForm { summary && output.form == .text ? .summary : output.form }

  @Flag(help: "Read each draft in a process that can do nothing else, as files of strangers should be.")
  var jail = false

  var reader: DraftReader { .reading(units, importer, memory, inJail: jail) }
}

extension ImporterChoice: ExpressibleByArgument {}

extension DraftReader {
  /// A reader as options ask for it.
  static func reading(
    _ units: DrawnUnit?, _ importer: ImporterChoice, _ memory: MemorySize, inJail: Bool
  ) -> DraftReader {
    DraftReader(unit: units, importer: importer, jail: DraftJail(readsAll: inJail), budget: WorkBudget(memory: memory))
  }
}
