/// What is wrong with a 3MF package.
public enum ThreeMFFault: Error, Sendable, Hashable, Codable {
  /// The archive around it.
  case archive(ArchiveFault)
  /// It holds no model where its relationships, or the standard, say.
  case missingPart(String)
  /// It names several models, and nobody says which is meant.
  case severalModels(Int)
  /// A part is not well-formed XML: what expat says, and its line.
  case malformed(part: String, why: String, line: Int)
  /// A part declares a document type, or nests too deep.
  case notTaken(part: String, line: Int)
  /// An element lacks an attribute, or the attribute is not what it must be.
  case badAttribute(String, of: String, part: String)
  /// An element stands outside of an object.
  case outsideOfObject(element: String, part: String)
  /// A triangle, from 1, of an object names a vertex that is not there.
  case missingVertex(triangle: Int, part: String)
  /// A component or an item names an object that is not there.
  case missingObject(UInt32, part: String)
  /// An extension must be understood, and is not.
  case unknownExtension(String)
  /// Objects hold what only a slicer understands: modifier or negative volumes.
  case slicerVolumes
  /// The model's parts are drawn in different units.
  case severalUnits(String, String)
  /// Components lie within components without end, or too deep.
  case componentsTooDeep(most: Int)
  /// Its components come to more objects than are placed.
  case tooManyPlaced(most: Int)
  /// Its components come to more triangles than are read.
  case tooManyTriangles(most: Int)
  /// There is no memory for it.
  case outOfMemory
}
