import DraftShapes
import Meshes
import Quantities

/// The text of SampleModels/manifest.csv.
public enum SampleManifest {
  /// The columns, in their order; README.md describes them.
  public static let columns = [
    "file", "unit", "triangles", "true_volume_mm3", "known_by", "tolerance", "with_stones_mm3",
    "naive_signed_volume_mm3", "overlaps",
    "inward_shells", "bodies", "findings", "about", "remark",
  ]

  /// The manifest of all drafts, with what the exact unions gave.
  public static func text(unions: [String: SampleUnion]) -> String {
    let rows = SampleDraft.all.map { row(of: $0, union: unions[$0.file]) }
    return ([columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  private static func row(of draft: SampleDraft, union: SampleUnion?) -> String {
    let (volume, source) = knowledge(of: draft, union: union)
    // Where edges lack partners the sum depends on its origin and says nothing.
    let naive = draft.findings.contains(.notClosed) ? nil : draft.unit.volume(naiveVolume(draft.triangles))
    let cells: [String] = [
      draft.file,
      draft.unit.rawValue,
      draft.triangles.count.description,
      decimals(volume),
      source,
      draft.tolerance.description,
      decimals(union?.withStones),
      decimals(naive),
      draft.overlaps ? "yes" : "no",
      draft.inwardShells.rawValue,
      union?.bodies.description ?? "",
      draft.findings.map(\.rawValue).joined(separator: " "),
      draft.about,
      draft.remark,
    ]
    return cells.map(quoted).joined(separator: ",")
  }

  /// The columns of parts.csv.
  public static let partColumns = ["file", "part", "material", "metal", "triangles", "signed_volume_mm3"]

  /// The text of parts.csv: the named parts of drafts that have more than one, each by itself.
  public static var parts: String {
    let rows = SampleDraft.all.filter { $0.parts.count > 1 }.flatMap { draft in
      draft.parts.map { part in
        let triangles = part.shape.triangles
        let volume = decimals(draft.unit.volume(naiveVolume(triangles)))
        let metal = part.isMetal ? "yes" : "no"
        return [draft.file, part.name, part.material, metal, "\(triangles.count)", volume].joined(separator: ",")
      }
    }
    return ([partColumns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  private static func knowledge(of draft: SampleDraft, union: SampleUnion?) -> (CubicMillimetres?, String) {
    switch draft.known {
    case .closedForm(let volume): (volume, "closed form")
    case .meshUnion: (union?.metal, union?.tool ?? "not known yet")
    case .none: (nil, "no solid")
    }
  }

  /// The plain double-precision sum about the first corner, in the drawn unit cubed.
  private static func naiveVolume(_ triangles: [Triangle]) -> Double {
    guard let origin = triangles.first.map({ SIMD3<Double>($0.a) }) else { return 0 }
    return triangles.reduce(0) { sum, triangle in
      let (a, b, c) = (
        SIMD3<Double>(triangle.a) - origin, SIMD3<Double>(triangle.b) - origin, SIMD3<Double>(triangle.c) - origin
      )
      let normal = SIMD3(b.y * c.z - b.z * c.y, b.z * c.x - b.x * c.z, b.x * c.y - b.y * c.x)
      return sum + (a * normal).sum() / 6
    }
  }

  /// Rounded to a millionth of a cubic millimetre, 21 ng of platinum; empty where nothing is known.
  private static func decimals(_ volume: CubicMillimetres?) -> String {
    volume.map { (($0.value * 1_000_000).rounded() / 1_000_000 + 0).description } ?? ""
  }

  private static func quoted(_ cell: String) -> String { cell.contains(",") ? "\"\(cell)\"" : cell }
}
