/// What is wrong with a glTF file, or what it holds that is not read.
public enum GLTFFault: Error, Sendable, Hashable, Codable {
  /// It is cut short, or its chunks do not add up.
  case cut
  /// It is of another version of the format than 2.
  case otherVersion(String)
  /// Its JSON is not well-formed, or not what the format asks for; where.
  case malformed(at: String)
  /// Something names another thing that is not there, or is of the wrong kind; which, from 0.
  case badReference(String, Int)
  /// It shows nothing.
  case noScene
  /// A node stands under two others or under itself; which, from 0.
  case notATree(node: Int)
  /// Nodes lie within nodes too deep.
  case tooDeep(most: Int)
  /// A node's transform flattens what it holds, or is none; which, from 0.
  case badTransform(node: Int)
  /// A triangle of a mesh names a vertex that is not there; which mesh, from 0.
  case missingVertex(mesh: Int)
  /// A buffer lies in another file.
  case otherFile(String)
  /// An extension must be understood, and is not, or changes the shape.
  case unreadExtension(String)
  /// Coordinates are quantized, or vertices kept apart from those that they replace.
  case quantized
  case sparse
  /// A mesh is bent by bones, or by shapes that are blended into it.
  case skinned
  case morphed
  /// Its nodes come to more triangles than are read.
  case tooManyTriangles(most: Int)
  /// There is no memory for it.
  case outOfMemory
}
