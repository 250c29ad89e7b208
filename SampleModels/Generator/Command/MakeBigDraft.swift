import ArgumentParser
import DraftShapes
import Meshes

/// Writes a draft of any number of triangles.
struct MakeBigDraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "big", abstract: "Writes one draft of any number of triangles, for benchmarks.",
    discussion: """
      An even number of triangles is met exactly; closed meshes have no odd one, so an odd number is missed by one.
      Memory does not grow with the number of triangles.

      Example: make-sample-models big pave --triangles 10000000 -o /tmp/pave.stl
      """)

  @Argument(help: "band (one shell), pave (73 shells that overlap) or torus (one shell).")
  var kind: BigDraftKind

  @Option(help: "How many triangles.")
  var triangles: Int

  @Option(help: "stl (binary), ascii (STL) or obj.")
  var format: BigDraftFormat = .stl

  @Option(name: [.short, .customLong("output")], help: "The file to write.")
  var output: String

  func validate() throws {
    let least = BigDraft.leastTriangles(kind)
    guard triangles >= least else { throw ValidationError("\(kind.rawValue) needs at least \(least) triangles") }
    guard triangles <= Int(UInt32.max) else {
      throw ValidationError("STL counts at most \(UInt32.max) triangles")
    }
  }

  func run() throws {
    let draft = BigDraft(kind, triangles: triangles)
    var file = try OutputFile(creating: output)
    switch format {
    case .stl: try BigDraftFile.writeBinarySTL(draft, to: &file)
    case .ascii: try BigDraftFile.writeASCIISTL(draft, to: &file)
    case .obj: try BigDraftFile.writeOBJ(draft, to: &file)
    }
    print("\(output): \(draft.triangleCount) triangles, \(draft.shells.count) shells, \(file.written) bytes")
  }
}

extension BigDraftKind: ExpressibleByArgument {}
