import DraftShapes
import Meshes
import Quantities

/// A draft of the sample collection: its file and what is true of it.
public struct SampleDraft: Sendable {
  /// The name of the file, which says what it is.
  public let file: String
  /// What it shows.
  public let about: String
  /// The unit that its coordinates count.
  public let unit: DrawnUnit
  /// Its parts; metal, stones and faults as they are drawn.
  public let parts: [SamplePart]
  /// How the true metal volume is known.
  public let known: VolumeKnowledge
  /// How far a right answer may lie from the true volume, relative.
  public let tolerance: Double
  /// What inward shells mean.
  public let inwardShells: InwardShells
  /// Whether shells share space.
  public let overlaps: Bool
  /// What one plain pass must find.
  public let findings: [FindingCode]
  /// What is wrong or special, in words.
  public let remark: String
  /// The bytes of the file.
  public let bytes: [UInt8]

  /// All triangles of the draft, in the order of the file.
  public var triangles: [Triangle] { parts.flatMap(\.shape.triangles) }

  /// Makes a draft; what is not said is what a clean one has.
  init(
    _ file: String, _ about: String, unit: DrawnUnit = .millimetres, parts: [SamplePart], known: VolumeKnowledge,
    tolerance: Double = 1e-6, inwardShells: InwardShells = .none, overlaps: Bool = false, findings: [FindingCode] = [],
    remark: String = "", bytes: ([SamplePart]) -> [UInt8] = DraftFile.binarySTL
  ) {
    self.file = file
    self.about = about
    self.unit = unit
    self.parts = parts
    self.known = known
    self.tolerance = tolerance
    self.inwardShells = inwardShells
    self.overlaps = overlaps
    self.findings = findings
    self.remark = remark
    self.bytes = bytes(parts)
  }
}
