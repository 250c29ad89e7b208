/// A convex body of plane facets: the triangles of a shell, those of one plane together.
struct FacetedSolid {
  /// A plane facet: its outward normal, how far out it lies, its area.
  struct Facet {
    let normal: SIMD3<Double>
    let offset: Double
    var area: Double
  }

  /// The corners, each once, about their middle.
  let points: [SIMD3<Double>]
  /// The facets, largest first.
  let facets: [Facet]
  /// The longest side of the box around it.
  let size: Double

  /// A stone is cut with no more facets; what has more was drawn in finer triangles, or is a round thing.
  static let mostCutFacets = 300
  /// How far a corner may stand out beyond a facet's plane, against the size.
  static let bulge = 2e-3

  /// The body of some triangles that face outward; nil where they are none, or fold back on themselves.
  ///
  /// Linear in the triangles, but for two sorts: see `FacetGathering`. Whether it is convex is asked apart: that takes
  /// longer than to see that most bodies have no table.
  ///
  /// - Parameter triangles: three corners each, closed.
  init?(_ triangles: [(SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)]) {
    var (low, high) = (SIMD3(repeating: Double.infinity), SIMD3(repeating: -Double.infinity))
    for (a, b, c) in triangles {
      low = pointwiseMin(low, pointwiseMin(a, pointwiseMin(b, c)))
      high = pointwiseMax(high, pointwiseMax(a, pointwiseMax(b, c)))
    }
    let (middle, size) = ((low + high) / 2, (high - low).max())
    guard size > 0, size.isFinite else { return nil }
    guard let facets = FacetGathering.facets(triangles, about: middle, size: size) else { return nil }
    points = Array(Set(triangles.flatMap { [$0.0 - middle, $0.1 - middle, $0.2 - middle] })).sorted {
      ($0.x, $0.y, $0.z) < ($1.x, $1.y, $1.z)
    }
    self.facets = facets
    self.size = size
  }

  /// Whether no corner stands out beyond a facet's plane.
  ///
  /// Where facets times corners are more than `SupportPoints.directions` times either, only the corners that lie
  /// farthest out in that many directions are held against the facets: so many steps for a facet and for a corner.
  var isConvex: Bool {
    let few = SupportPoints.directions.count * (points.count + facets.count)
    let tried = facets.count * points.count <= few ? points : SupportPoints.of(points)
    let limit = Self.bulge * size
    return !facets.contains { facet in tried.contains { dot(facet.normal, $0) > facet.offset + limit } }
  }
}
