/// Triangles in a tree of boxes, for what lies near a point or on a line.
///
/// Lengths are millimetres from `origin`, in single precision: off by at most 2⁻²³ of the greatest distance from it, 6e-6
/// mm in a piece of 50 mm. Triangles without area are left out: in a closed surface their edges belong to others.
struct TriangleTree: Sendable {
  /// A box with the triangles in it, or with two boxes.
  struct Node {
    /// The least corner.
    var low: (Float, Float, Float)
    /// The first triangle of a leaf; else the first of two neighbouring nodes.
    var first: UInt32
    /// The greatest corner.
    var high: (Float, Float, Float)
    /// How many triangles a leaf holds; zero for a node of two.
    var count: UInt32
  }

  /// Where lengths are counted from, in millimetres of the drawing.
  let origin: SIMD3<Double>
  /// The root first, children after their parent in pairs.
  let nodes: [Node]
  /// Nine coordinates a triangle, neighbours in space near each other.
  let corners: [Float]
  /// The draft's number of each triangle.
  let drawn: [UInt32]
  /// The boxes that lines are held against, where they are others than the tree's own.
  private(set) var split: SplitBoxes?

  /// How many triangles a leaf holds at most.
  static let leafTriangles = 4
  /// No path from the root to a leaf is longer.
  static let mostDepth = 64

  /// How many triangles the tree holds.
  var count: Int { drawn.count }

  /// The same tree with the boxes of long triangles cut, for lines.
  func splitting() -> TriangleTree {
    var other = self
    other.split = SplitBoxes(self)
    return other
  }
}
