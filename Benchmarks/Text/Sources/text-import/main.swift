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

/// The import of the least total processor time of five, in seconds a step.
func measure(_ path: String) throws -> String {
  let runs = try (0..<5).map { _ in try Draft.open(path, clock: ProcessorClock()).timings }
  let steps: [KeyPath<ImportTimings, Duration>] = [\.reading, \.checking, \.assimp, \.copying, \.freeing]
  func total(_ run: ImportTimings) -> Duration { steps.reduce(.zero) { $0 + run[keyPath: $1] } }
  guard let best = runs.min(by: { total($0) < total($1) }) else { return "" }
  let seconds = steps.map { String(format: "%.4f", best[keyPath: $0] / .seconds(1)) }
  return ([path] + seconds).joined(separator: " ")
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "make", let folder = arguments.dropFirst().first {
  for triangles in [1_000_000, 2_000_000] { for path in try makeDrafts(triangles, in: folder) { print(path) } }
} else {
  for path in arguments { print(try measure(path)) }
}
