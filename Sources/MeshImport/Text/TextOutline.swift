/// What was found in a text draft besides its triangles: how it is divided, and what was left out.
struct TextOutline: Hashable {
  /// The named parts, which partition the triangles; at least one where there are triangles.
  var parts: [DraftPart] = []
  /// Facets or polygons.
  var faces = 0
  /// Corners of all faces.
  var corners = 0
  /// Triangles that the faces become: two fewer than its corners for each.
  var triangles: Int { corners - 2 * faces }
  /// What was left out.
  var omissions = TextOmissions()
  /// Whether assimp would misread the text's own bytes.
  var isOdd = false
}

/// What was left out of a text draft, or made little of.
struct TextOmissions: Sendable, Hashable, Codable {
  /// Padding after the end of the draft.
  var trailingBytes = 0
  /// Lines, points and curves, which enclose nothing.
  var skippedElements = 0
  /// Faces of one or two corners.
  var shortFaces = 0
  /// Statements that say nothing of what is enclosed.
  var ignoredStatements = 0
  /// The first of those.
  var firstIgnored: String?

  /// Adds what was left out of a later piece of the same text.
  mutating func add(_ later: TextOmissions) {
    trailingBytes = max(trailingBytes, later.trailingBytes)
    skippedElements += later.skippedElements
    shortFaces += later.shortFaces
    ignoredStatements += later.ignoredStatements
    firstIgnored = firstIgnored ?? later.firstIgnored
  }
}
