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
    return materials.count > 1 ? .severalMaterials(FirstFew(of: materials) { $0.printable }) : nil
  }

  /// The finding that some of the parts weighed as metal look like stones by their names; nil where none does.
  func stoneFinding(among parts: [DraftPart]) -> Finding? {
    let stones = parts.filter { part in
      [part.object, part.group, part.material].contains { $0.map(StoneTables.standard.looksLikeStone) ?? false }
    }
    return stones.isEmpty ? nil : .stonePart(FirstFew(of: stones) { $0.shownName })
  }
}

extension DraftPart {
  /// The part's names as people are shown them.
  fileprivate var shownName: PartName {
    PartName(name: name?.printable, material: material == name ? nil : material?.printable)
  }
}
