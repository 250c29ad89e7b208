import Drafts
import English
import MeshImport
import Meshes
import Quantities

extension DraftFacts {
  /// The header for people: a title and lines of a label and what it is; `volume` is as the command reports it.
  func header(volume: String, more: [(String, String?)] = [], _ style: Style) -> String {
    let size = sides.map { Rounding.shown($0) }.joined(separator: " × ")
    let facts: [(String, String?)] = [
      ("format", "\(format.name), \(importer.phrase)"),
      ("triangles", pass.triangles.grouped + (pass.isBalanced ? ", closed" : ", not closed")),
      ("size", "\(size) mm" + (unit == .millimetres ? "" : ", drawn in \(unit.name)")),
      ("area", "\(Rounding.shown(surfaceArea)) mm²"),
      ("volume", volume),
      ("parts", parts.count > 1 ? "\(parts.count): \(partNames)" : nil),
    ]
    return style(.heading, file.printable) + "\n" + LabelledLines.text(facts + more)
      + findings.map { text($0, style) }.joined()
  }

  /// The names of the parts as far as they go on a line.
  private var partNames: String {
    let names = parts.map { ($0.name ?? "unnamed").printable }
    let shown = names.indices.last { names[...$0].joined(separator: ", ").displayWidth <= 50 } ?? 0
    let rest = names.count - shown - 1
    return names[...shown].joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private func text(_ finding: Finding, _ style: Style) -> String {
    let mark = style(finding.severity.emphasis, "\(finding.severity.rawValue) \(finding.code.rawValue)")
    return "  \(mark)\n" + Paragraph.lines("\(finding.sentence).", indent: 4)
  }
}

extension FindingSeverity {
  /// How it stands out on a terminal.
  fileprivate var emphasis: Style.Emphasis {
    switch self {
    case .info: .quiet
    case .warning: .caution
    case .error: .bad
    }
  }
}

extension DraftFormat {
  /// The format's name for people.
  fileprivate var name: String {
    switch self {
    case .binarySTL: "binary STL"
    case .asciiSTL: "ASCII STL"
    case .obj: "OBJ"
    case .threeMF: "3MF"
    case .glb: "GLB"
    case .gltf: "glTF"
    }
  }
}

extension ImporterUsed {
  /// Who read it, for people.
  fileprivate var phrase: String {
    switch self {
    case .inPlace: "read in place"
    case .assimp: "read by assimp"
    }
  }
}
