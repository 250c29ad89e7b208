/// Who read a draft.
public enum ImporterUsed: String, CaseIterable, Sendable, Codable {
  /// Our own reader: the mapped file itself is the array of triangles, or a text was read in one pass.
  case inPlace = "in-place"
  /// assimp read the file; its triangles were copied out, and of a text held against our own reader's.
  case assimp
}
