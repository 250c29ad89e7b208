import MeshImport
import Meshes
import Quantities

/// The signed volume of each part of a draft by itself.
enum PartVolumes {
  /// More parts than these are counted, not measured: a pass each would cost more than the draft itself.
  private static let mostParts = 200

  /// A volume for each part; nil where a part is open by itself; nothing where there is one part or very many.
  static func of(_ triangles: borrowing TriangleSpan, _ parts: [DraftPart], unit: DrawnUnit) -> [CubicMillimetres?] {
    guard (2...mostParts).contains(parts.count) else { return [] }
    var volumes: [CubicMillimetres?] = []
    for part in parts {
      let pass = try? PlainPass.measure(triangles.extracting(part.triangles))
      volumes.append(pass.flatMap { $0.isBalanced ? unit.volume($0.signedVolume) : nil })
    }
    return volumes
  }
}
