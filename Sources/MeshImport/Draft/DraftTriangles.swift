/// Where a draft's triangles are.
enum DraftTriangles: ~Copyable, Sendable {
  /// In a mapped binary STL.
  case mapped(MappedTriangles)
  /// In memory of our own: nine packed coordinates a triangle.
  case copied(PackedCorners)
  /// In the answer of a jailed process.
  case answered(AnsweredTriangles)

  var count: Int {
    switch self {
    case .mapped(let mapped): mapped.count
    case .copied(let coordinates): coordinates.count / 9
    case .answered(let answered): answered.count
    }
  }
}
