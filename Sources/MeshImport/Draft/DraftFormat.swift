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
  /// glTF 2.0 in its binary form: JSON and a buffer in one file.
  case glb
  /// glTF 2.0 as JSON, with its buffers embedded in it.
  case gltf
}
