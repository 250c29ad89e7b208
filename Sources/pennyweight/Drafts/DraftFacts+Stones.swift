import Alloys
import MeshImport
import Meshes

extension DraftFacts {
  /// The finding that some parts look like stones by their names; nil where none does.
  var stoneFinding: Finding? {
    let stones = parts.filter { part in
      [part.object, part.group, part.material].contains { $0.map(StoneTables.standard.looksLikeStone) ?? false }
    }
    guard !stones.isEmpty else { return nil }
    let shown = stones.prefix(5).map(Self.naming).joined(separator: ", ")
    let rest = stones.count > 5 ? " and \(stones.count - 5) more" : ""
    return Finding(
      .stonePart,
      stones.count == 1
        ? """
        part \(shown) looks like a stone by its name: its volume is weighed as metal; leave it out of the export or \
        hide it
        """
        : """
        parts \(shown)\(rest) look like stones by their names: their volume is weighed as metal; leave them out of the \
        export or hide them
        """)
  }

  /// A part's name, with its material where that is another.
  private static func naming(_ part: DraftPart) -> String {
    let name = (part.name ?? "unnamed").printable
    guard let material = part.material, material != part.name else { return name }
    return "\(name) (\(material.printable))"
  }
}
