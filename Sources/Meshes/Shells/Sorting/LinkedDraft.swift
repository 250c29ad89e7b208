/// A draft welded and its faces linked, as closed as welding can make it.
struct LinkedDraft {
  /// The faces by shared vertices.
  private(set) var mesh: WeldedMesh
  /// Which of them hang together.
  var links: FaceLinks
  /// How the corners were welded.
  private(set) var welding: Welding
  /// Faces left out because they are counted already.
  private(set) var duplicates: [Int] = []
  /// Faces left out because they lie back to back.
  private(set) var walls: [Int] = []

  /// The share of the draft's diagonal within which loose vertices are one: 0.3 µm on a ring of 30 mm, some thirty
  /// times the rounding of float32 and of the six digits that text formats write.
  static let relativeTolerance = 1e-5

  /// Welds exactly; only where that leaves edges loose, within the tolerance, and splits edges at T-junctions.
  init(_ triangles: borrowing TriangleSpan) {
    mesh = WeldedMesh(triangles)
    links = FaceLinks(mesh)
    let exactVertices = mesh.points.count
    welding = Welding(
      exactVertices: exactVertices, tolerance: 0, joinedVertices: 0, splitEdges: 0, looseEdges: 0)
    if !links.irregular.isEmpty { weldFurther(exactVertices) }
  }

  private mutating func weldFurther(_ exactVertices: Int) {
    settleRepeated()
    let loose = links.loose(in: mesh)
    var (joined, split) = (0, 0)
    var tolerance = 0.0
    if !loose.isEmpty {
      let within = Self.relativeTolerance * diagonal
      joined = mesh.joinVertices(of: loose, within: within)
      if joined > 0 { relink() }
      split = mesh.splitEdges(links.loose(in: mesh), within: within)
      if split > 0 { relink() }
      if joined + split > 0 { tolerance = within }
    }
    welding = Welding(
      exactVertices: exactVertices, tolerance: tolerance, joinedVertices: joined, splitEdges: split,
      looseEdges: loose.count)
    SeamLinks.link(&links, mesh)
  }

  private mutating func relink() {
    links = FaceLinks(mesh)
    settleRepeated()
  }

  private mutating func settleRepeated() {
    let repeated = RepeatedFaces(leavingOutOf: &mesh, links)
    duplicates += repeated.duplicates.filter { $0 < mesh.drawnFaces }
    walls += repeated.walls.filter { $0 < mesh.drawnFaces }
    links.linkSettledEdges(of: mesh)
  }

  /// Loops of edges thinner than this are seams, not holes, in the drawn unit.
  var thinness: Double { 2 * Self.relativeTolerance * diagonal }

  /// The diagonal of the box around all vertices.
  private var diagonal: Double {
    var (low, high) = (SIMD3<Float>(repeating: .infinity), SIMD3<Float>(repeating: -.infinity))
    for point in mesh.points {
      low = pointwiseMin(low, point)
      high = pointwiseMax(high, point)
    }
    let extent = SIMD3<Double>(high) - SIMD3<Double>(low)
    return dot(extent, extent).squareRoot()
  }
}
