import DraftShapes
import Foundation
import MeshImport
import Meshes

/// Writes a torus of about so many triangles as ASCII STL and as OBJ into a folder; gives the paths.
func makeDrafts(_ triangles: Int, in folder: String) throws -> [String] {
  let tube = 40 * Int(Double(triangles / 2).squareRoot()) / 100
  let torus = Shape.torus(radius: 9, tube: 1.3, sides: tube, segments: triangles / 2 / tube).buffer
  let files = [
    ("stl", ASCIISTLWriter.file(torus.span, name: "torus")),
    ("obj", OBJWriter.file(torus.span, comment: "torus", object: "torus")),
  ]
  return try files.map { kind, bytes in
    let path = "\(folder)/torus-\(triangles).\(kind)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }
}

/// One import: processor seconds of the process up to its end, wall seconds, then processor seconds of each step.
func measure(_ path: String, _ importer: ImporterChoice) throws -> String {
  let clock = ContinuousClock()
  let began = clock.now
  let timings = try Draft.open(path, importer: importer, clock: ProcessorClock()).timings
  let processor = Duration.nanoseconds(ProcessorClock().now.nanoseconds)
  let steps: [KeyPath<ImportTimings, Duration>] = [\.reading, \.checking, \.assimp, \.copying, \.freeing]
  let taken = [processor, began.duration(to: clock.now)] + steps.map { timings[keyPath: $0] }
  return taken.map { String(format: "%.4f", $0 / .seconds(1)) }.joined(separator: " ")
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.count == 2, arguments.first == "make", let folder = arguments.last {
  for triangles in [1_000_000, 2_000_000] { for path in try makeDrafts(triangles, in: folder) { print(path) } }
} else if arguments.count == 2, let path = arguments.last {
  print(try measure(path, arguments.first == "in-place" ? .inPlace : .automatic))
}
