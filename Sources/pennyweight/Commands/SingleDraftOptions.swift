import ArgumentParser
import Drafts
import MeshImport
import Meshes
import Quantities

/// Which one draft is read, and how.
struct SingleDraftOptions: ParsableArguments {
  @Argument(help: "A draft: binary or ASCII STL, OBJ, 3MF, GLB.", completion: .file(extensions: DraftFiles.endings))
  var file: String

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

  var reader: DraftReader { .reading(units, importer, memory, inJail: jail) }
}
