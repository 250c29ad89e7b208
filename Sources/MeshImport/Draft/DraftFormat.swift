/// The kinds of draft file that are read, under the names that programs see.
public enum DraftFormat: String, CaseIterable, Sendable, Codable {
  /// Binary STL: 80 bytes of header, a count, 50 bytes a triangle.
  case binarySTL = "stl-binary"
  /// STL as text: `solid`, `facet`, `vertex`.
  case asciiSTL = "stl-ascii"
  /// Wavefront OBJ: `v` and `f` lines.
  case obj
  /// 3D Manufacturing Format: a ZIP package with its unit, parts and materials.
  case threeMF = "3mf"
}
