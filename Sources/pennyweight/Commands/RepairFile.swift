import ArgumentParser
import Meshes

/// Where a mended draft goes, in the format that its ending names.
struct RepairFile: ExpressibleByArgument {
  let path: String
  private let format: Format

  private static let note = "mended by Pennyweight"

  private enum Format {
    case binarySTL
    case obj
  }

  init?(argument: String) {
    switch argument.lowercased().split(separator: ".").last {
    case "stl": format = .binarySTL
    case "obj": format = .obj
    default: return nil
    }
    path = argument
  }

  /// The whole file.
  func bytes(of triangles: TriangleBuffer) -> [UInt8] {
    switch format {
    case .binarySTL: BinarySTLWriter.file(triangles.span, note: Self.note)
    case .obj: OBJWriter.file(triangles.span, comment: Self.note, object: "mended")
    }
  }
}
