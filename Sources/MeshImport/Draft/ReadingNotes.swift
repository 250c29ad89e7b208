import Meshes

/// What was seen while a draft was read, before anything is measured.
struct ReadingNotes: Sendable, Hashable, Codable {
  /// What was left out of it.
  var omissions = TextOmissions()
  /// What was met while its polygons were cut.
  var polygons = PolygonTally()
  /// Objects that are no piece, such as supports.
  var leftOut = 0
  /// Whether it was read in a jail of limits alone.
  var hasLimitsAlone = false

  /// What a person should know of it.
  var findings: [Finding] {
    omissions.findings + polygons.findings + (leftOut > 0 ? [.leftOutObjects(leftOut)] : [])
      + (hasLimitsAlone ? [.limitsAlone] : [])
  }
}
