import ArgumentParser
import MeshImport
import Quantities

/// Which one draft is read, and how.
struct SingleDraftOptions: ParsableArguments {
  @Argument(help: "A draft: binary or ASCII STL, OBJ.", completion: .file(extensions: DraftFiles.endings))
  var file: String

  @Option(help: "The unit that the draft was drawn in (default: what the file's header states, else mm).")
  var units: DrawnUnit?

  @Option(help: "Who reads the draft: in-place our own reader alone, assimp always assimp; automatic both on text.")
  var importer = ImporterChoice.automatic

  var reader: DraftReader { DraftReader(unit: units, importer: importer) }
}
