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
  /// The walls without thickness between solids.
  private(set) var walls: [Wall] = []
  private let keepsWalls: Bool
  private var steps: StepCount
  /// Edges that no vertex lies on within the widest tolerance.
  private var barren = BarrenEdges()

  /// The shares of the draft's diagonal within which loose vertices are one, tried one after the other while edges are
  /// loose: the rounding of float32, that of the six digits that text formats write, and 0.3 µm on a ring of 30 mm.
  static let relativeTolerances = [1e-7, 1e-6, 1e-5]

  /// Welds exactly; only where that leaves edges loose, within the tolerance, and splits edges at T-junctions.
  ///
  /// The sides of walls without thickness count for the solids on either side, or else not at all.
  init(_ triangles: borrowing TriangleSpan, keepingWalls: Bool, budget: WorkBudget) throws(OverBudget) {
    keepsWalls = keepingWalls
    steps = StepCount(of: .shells, within: budget)
    mesh = WeldedMesh(triangles)
    links = FaceLinks(mesh)
    welding = Welding(
      exactVertices: mesh.points.count, tolerance: 0, joinedVertices: 0, splitEdges: 0, looseEdges: 0)
    if !links.irregular.isEmpty { try weldFurther() }
  }

  private mutating func weldFurther() throws(OverBudget) {
    settleRepeated()
    let loose = links.loose(in: mesh).count
    welding.looseEdges = loose
    let size = diagonal
    // First all joins, then all splits: an edge split at the far side of a crack would keep the crack open.
    if try mayJoin(within: (Self.relativeTolerances.last ?? 0) * size) {
      for share in Self.relativeTolerances { try tryFurther(.join, within: share * size) }
    }
    if !isSoup {
      for share in Self.relativeTolerances { try tryFurther(.split, within: share * size) }
    }
    SeamLinks.link(&links, mesh)
  }

  /// Whether some vertices of loose edges lie within the widest tolerance of each other.
  private mutating func mayJoin(within tolerance: Double) throws(OverBudget) -> Bool {
    var tried = mesh
    return try tried.joinVertices(of: links.loose(in: mesh), within: tolerance, &steps) > 0
  }

  /// Loose edges beyond which, and the share of all half-edges from which, a draft is a soup of triangles.
  private static let soup = (edges: 10_000, share: 0.75)

  /// Whether so many edges have no partner that no split makes a surface of them: every shell is refused in any case.
  private var isSoup: Bool {
    let loose = links.loose(in: mesh).count
    return loose > Self.soup.edges && Double(loose) > Self.soup.share * Double(links.edges.entries.count)
  }

  /// What closes loose edges.
  private enum Mending {
    case join
    case split
  }

  /// Keeps what a mending does unless it makes a surface one-sided: then it has joined what does not belong together.
  private mutating func tryFurther(_ mending: Mending, within tolerance: Double) throws(OverBudget) {
    if links.loose(in: mesh).isEmpty { return }
    var further = self
    switch mending {
    case .join: try further.join(within: tolerance)
    case .split: try further.split(within: tolerance)
    }
    if further.links.conflicts.count <= links.conflicts.count {
      self = further
    } else {
      (steps, barren) = (further.steps, further.barren)
    }
  }

  private mutating func join(within tolerance: Double) throws(OverBudget) {
    let joined = try mesh.joinVertices(of: links.loose(in: mesh), within: tolerance, &steps)
    if joined == 0 { return }
    welding.joinedVertices += joined
    welding.tolerance = tolerance
    relink()
  }

  private mutating func split(within tolerance: Double) throws(OverBudget) {
    let split = try mesh.splitEdges(
      links.loose(in: mesh), within: tolerance, widest: thinness / 2, &barren, &steps)
    if split == 0 { return }
    welding.splitEdges += split
    welding.tolerance = max(welding.tolerance, tolerance)
    relink()
  }

  private mutating func relink() {
    links = FaceLinks(mesh)
    settleRepeated()
  }

  private mutating func settleRepeated() {
    let repeated = RepeatedFaces(leavingOutOf: &mesh, links, keepingWalls: keepsWalls)
    duplicates += repeated.duplicates.filter { $0 < mesh.drawnFaces }
    walls = (keepsWalls ? [] : walls) + repeated.walls.filter { $0.one < mesh.drawnFaces && $0.other < mesh.drawnFaces }
    links.linkSettledEdges(of: mesh)
  }

  /// Loops of edges thinner than this are seams, not holes, in the drawn unit.
  var thinness: Double { 2 * (Self.relativeTolerances.last ?? 0) * diagonal }

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
