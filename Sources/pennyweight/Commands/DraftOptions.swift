import ArgumentParser
import MeshImport
import Quantities

/// Which drafts are read, and how.
struct DraftOptions: ParsableArguments {
  @Argument(
    help: "Drafts (binary or ASCII STL, OBJ), or folders that are walked for .stl and .obj files.",
    completion: .file(extensions: DraftFiles.endings))
  var file: [String]

  @Option(help: "The unit that the drafts were drawn in; STL and OBJ do not say.")
  var units = DrawnUnit.millimetres

  @Option(help: "Who reads the drafts: in place where the file allows it, or always assimp.")
  var importer = ImporterChoice.automatic

  var reader: DraftReader { DraftReader(unit: units, importer: importer) }
}

extension DrawnUnit: ExpressibleByArgument {}

extension ImporterChoice: ExpressibleByArgument {}
