/// The lines of an OBJ file that carry a name.
public enum OBJKeyword: String, CaseIterable, Sendable {
  /// A comment.
  case comment = "#"
  /// The file that holds the materials.
  case materialLibrary = "mtllib"
  /// An object begins.
  case object = "o"
  /// A group begins.
  case group = "g"
  /// The material of the faces that follow.
  case useMaterial = "usemtl"
}
