/// What a check found in a text draft: how it is divided, and how much assimp must read from what the check left.
struct TextOutline: Hashable {
  /// The named parts, which partition the triangles; at least one where there are triangles.
  var parts: [DraftPart] = []
  /// Facets or polygons.
  var faces = 0
  /// Corners of all faces.
  var corners = 0
  /// Triangles that the faces become: two fewer than its corners for each.
  var triangles: Int { corners - 2 * faces }
  /// How many bytes of the buffer assimp is to read: the draft in its plainest form.
  var plainBytes = 0
  /// Padding after the end of the draft.
  var trailingBytes = 0
  /// Lines, points and curves, which enclose nothing and were left out.
  var skippedElements = 0
}
