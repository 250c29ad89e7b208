import ArgumentParser
import Meshes
import TrialDrafts

/// Writes drafts of every kind, for the benchmark of shapes.
struct MakeTrialDrafts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trials", abstract: "Writes a draft of every kind of piece, of about so many triangles.",
    discussion: """
      Each is a binary STL; a line for each says its file, its class and its triangles.

      Example: make-sample-models trials --triangles 10000 --into /tmp/trials
      """)

  @Option(help: "About how many triangles.")
  var triangles: Int

  @Option(help: "The folder to write into; it exists.")
  var into: String

  func validate() throws {
    guard triangles >= 500 else { throw ValidationError("a trial draft has at least 500 triangles") }
  }

  func run() throws {
    for kind in TrialDraft.allCases {
      let buffer = kind.triangles(about: triangles)
      let path = "\(into)/\(kind.rawValue)-\(triangles).stl"
      var file = try OutputFile(creating: path)
      try file.write(BinarySTLWriter.file(buffer.span, note: "Pennyweight \(kind.rawValue)"))
      print("\(path)\t\(kind.draftClass.rawValue)\t\(buffer.count)")
    }
  }
}
