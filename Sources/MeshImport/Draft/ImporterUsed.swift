/// Who read a draft.
public enum ImporterUsed: String, CaseIterable, Sendable {
  /// The mapped file itself is the array of triangles; nothing was copied.
  case inPlace = "in-place"
  /// assimp read the file; its triangles were copied out.
  case assimp
}
