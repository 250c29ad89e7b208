import Alloys
import MeshImport
import Meshes

extension DraftFacts {
  /// The finding that the draft names several materials and is weighed as one metal; nil where it names one or none.
  var materialsFinding: Finding? {
    var materials: [String] = []
    for part in parts {
      if let material = part.material, !materials.contains(material) { materials.append(material) }
    }
    guard materials.count > 1 else { return nil }
    let shown = materials.prefix(5).map(\.printable).joined(separator: ", ")
    let rest = materials.count > 5 ? " and \(materials.count - 5) more" : ""
    return Finding(
      .severalMaterials,
      """
      the draft names \(materials.count) materials, \(shown)\(rest), and is weighed as one metal; give each its own \
      with --part NAME=ALLOY and --stone NAME=GEM
      """)
  }

  /// The finding that some of the parts weighed as metal look like stones by their names; nil where none does.
  func stoneFinding(among parts: [DraftPart]) -> Finding? {
    let stones = parts.filter { part in
      [part.object, part.group, part.material].contains { $0.map(StoneTables.standard.looksLikeStone) ?? false }
    }
    guard !stones.isEmpty else { return nil }
    let shown = stones.prefix(5).map(\.words).joined(separator: ", ")
    let rest = stones.count > 5 ? " and \(stones.count - 5) more" : ""
    return Finding(
      .stonePart,
      stones.count == 1
        ? """
        part \(shown) looks like a stone by its name: its volume is weighed as metal; take it out with \
        --stone NAME=GEM, or leave it out of the export
        """
        : """
        parts \(shown)\(rest) look like stones by their names: their volume is weighed as metal; take them out with \
        --stone NAME=GEM, or leave them out of the export
        """)
  }
}
