import ArgumentParser
import SampleDrafts

/// Writes SampleModels/Drafts manifest.csv and parts.csv.
struct MakeDrafts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts", abstract: "Writes the sample drafts and their manifest (the default).")

  @Option(help: "The folder that holds Drafts and unions.csv.")
  var into = "SampleModels"

  func run() throws {
    for (name, bytes) in SampleDraft.files {
      var file = try OutputFile(creating: "\(into)/Drafts/\(name)")
      try file.write(bytes)
    }
    let unions = try SampleUnion.read(InputFile.text(of: "\(into)/unions.csv"))
    try write(SampleManifest.text(unions: unions), to: "manifest.csv")
    try write(SampleManifest.parts, to: "parts.csv")
    let size = SampleDraft.files.reduce(0) { $0 + $1.bytes.count }
    print("\(SampleDraft.all.count) drafts, \(size) bytes, in \(into)/Drafts; manifest in \(into)/manifest.csv")
  }

  private func write(_ text: String, to name: String) throws(FileFailure) {
    var file = try OutputFile(creating: "\(into)/\(name)")
    try file.write(Array(text.utf8))
  }
}
