/// The kinds of finding, one word each as programs read them.
///
/// docs/findings.md lists them with severity and meaning; a test holds the two together.
public enum FindingCode: String, CaseIterable, Sendable {
  /// A balanced mesh whose signed volume is negative: its triangles face inward.
  case inverted
  /// Some directed edge has no partner: hole, flipped faces, duplicates, T-junction or cracks.
  case notClosed = "not-closed"
  /// The volume is near zero against the area: a sheet, not a solid.
  case noSolid = "no-solid"
  /// Triangles without area.
  case degenerateTriangles = "degenerate-triangles"
  /// The size is not that of a piece of jewelry; the unit is probably another.
  case implausibleSize = "implausible-size"
  /// The draft lies so far from the origin that float32 coordinates are coarse against its size.
  case coarseCoordinates = "coarse-coordinates"
  /// Bytes after the last triangle were left unread.
  case trailingBytes = "trailing-bytes"

  /// How much it matters.
  public var severity: FindingSeverity {
    switch self {
    case .degenerateTriangles, .trailingBytes: .info
    case .inverted, .implausibleSize, .coarseCoordinates: .warning
    case .notClosed, .noSolid: .error
    }
  }
}
