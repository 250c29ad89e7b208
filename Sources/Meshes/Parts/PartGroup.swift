/// Triangles of a draft that are of one substance and counted together: a metal part, or stones.
public struct PartGroup: Sendable {
  /// What it is called.
  public let name: String
  /// Metal or stone.
  public let substance: Substance
  /// Its triangles, closed without those of other groups.
  public let triangles: TriangleBuffer
  /// The names of runs of these triangles, for what is said of their shells.
  public let names: [NamedTriangles]

  /// What a group is made of.
  public enum Substance: Sendable, Hashable, CaseIterable {
    /// Cast metal.
    case metal
    /// A stone: it wins over metal and is not weighed with it.
    case stone
  }

  /// Makes a group.
  /// - Precondition: it has a triangle.
  public init(name: String, substance: Substance, triangles: TriangleBuffer, names: [NamedTriangles] = []) {
    precondition(triangles.count > 0, "a part has triangles")
    self.name = name
    self.substance = substance
    self.triangles = triangles
    self.names = names
  }
}

extension TriangleBuffer {
  /// A copy of some runs of triangles, one after the other.
  /// - Precondition: the runs lie within the triangles.
  public init(_ triangles: borrowing TriangleSpan, runs: [Range<Int>]) {
    self.init(capacity: runs.reduce(0) { $0 + $1.count })
    for run in runs {
      for index in run { append(triangles[index]) }
    }
  }
}
