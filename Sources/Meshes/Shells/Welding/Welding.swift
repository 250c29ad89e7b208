/// How the corners of a draft were welded to shared vertices.
public struct Welding: Sendable, Hashable {
  /// How many different positions the corners have.
  public let exactVertices: Int
  /// Vertices nearer than this became one, in the drawn unit; zero where equal positions closed every edge.
  public internal(set) var tolerance: Double
  /// How many vertices were joined to another within the tolerance.
  public internal(set) var joinedVertices: Int
  /// How many edges were split at a vertex that lies on them (T-junctions).
  public internal(set) var splitEdges: Int
  /// How many edges had no partner under exact welding.
  public internal(set) var looseEdges: Int
}
