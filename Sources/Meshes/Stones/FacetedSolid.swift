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

  /// A stone has no more facets; what has more is a ball or another round thing.
  private static let mostFacets = 300
  /// Normals within 0.6° of each other are one facet's, as float32 corners of small triangles leave them.
  private static let parallel = 0.99994
  /// How far corners may lie off a plane, against the size: what six digits of a text format leave.
  private static let flatness = 4e-4
  /// How far a corner may stand out beyond a facet's plane, against the size.
  private static let bulge = 2e-3

  /// The body of some triangles that face outward; nil where they are not one, or not convex, or have too many facets.
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
    guard let facets = Self.facets(triangles, middle, size) else { return nil }
    points = Array(Set(triangles.flatMap { [$0.0 - middle, $0.1 - middle, $0.2 - middle] })).sorted {
      ($0.x, $0.y, $0.z) < ($1.x, $1.y, $1.z)
    }
    self.facets = facets
    self.size = size
    let limit = Self.bulge * size
    for facet in facets where points.contains(where: { dot(facet.normal, $0) > facet.offset + limit }) { return nil }
  }

  /// Gathers triangles into facets, the largest triangle first, since its normal is the surest.
  private static func facets(
    _ triangles: [(SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)], _ middle: SIMD3<Double>, _ size: Double
  ) -> [Facet]? {
    var pieces: [(facet: Facet, corners: [SIMD3<Double>])] = []
    for (a, b, c) in triangles {
      let doubled = cross(b - a, c - a)
      let length = dot(doubled, doubled).squareRoot()
      guard length > 1e-9 * size * size else { continue }
      let normal = doubled / length
      let corners = [a - middle, b - middle, c - middle]
      let offset = corners.reduce(0) { $0 + dot(normal, $1) } / 3
      pieces.append((Facet(normal: normal, offset: offset, area: length / 2), corners))
    }
    pieces.sort { $0.facet.area > $1.facet.area }
    var facets: [Facet] = []
    for (facet, corners) in pieces {
      let same = facets.firstIndex { other in
        dot(other.normal, facet.normal) > parallel
          && corners.allSatisfy { abs(dot(other.normal, $0) - other.offset) <= flatness * size }
      }
      if let same {
        facets[same].area += facet.area
      } else if facets.count < mostFacets {
        facets.append(facet)
      } else {
        return nil
      }
    }
    return facets.sorted { $0.area > $1.area }
  }
}
