/// A faceted solid seen from above one of its facets, as if that were a stone's table.
struct StoneView {
  let solid: FacetedSolid
  let table: FacetedSolid.Facet
  let outline: StoneOutline
  /// Corner by corner: where it is in the plane of the table, and how far below the table.
  private let places: [(place: SIMD2<Double>, below: Double)]
  private let u: SIMD3<Double>
  private let v: SIMD3<Double>
  /// From the table to the lowest corner.
  let depth: Double
  /// From the table to the girdle, and from the girdle's upper to its lower edge.
  let crown: Double
  let girdle: Double
  var pavilion: Double { depth - crown - girdle }

  /// Corners within this share of the width of the outline are the girdle's.
  private static let rim = 0.004
  /// The share of the surface that must be cut in few facets or slopes.
  private static let nearlyAll = 0.85
  /// The table's area against the outline's.
  private static let tables = 0.12...0.75

  /// Looks from above a facet; nil where it is no table.
  init?(_ solid: FacetedSolid, table: FacetedSolid.Facet) {
    let normal = table.normal
    let helper = abs(normal.x) < 0.6 ? SIMD3(1.0, 0, 0) : SIMD3(0, 1.0, 0)
    let across = cross(normal, helper)
    let u = across / dot(across, across).squareRoot()
    let v = cross(normal, u)
    let places = solid.points.map { (SIMD2(dot(u, $0), dot(v, $0)), table.offset - dot(normal, $0)) }
    guard let outline = StoneOutline(places.map(\.0)),
      Self.tables.contains(table.area / outline.area)
    else { return nil }
    self.solid = solid
    self.table = table
    self.outline = outline
    self.places = places
    self.u = u
    self.v = v
    depth = places.reduce(0) { max($0, $1.1) }
    guard let girdle = Self.girdle(places, outline) else { return nil }
    (crown, self.girdle) = (girdle.lowerBound, girdle.upperBound - girdle.lowerBound)
    let limit = 0.97 * depth
    // A point, or a keel: a line as good as without width.
    let culet = places.filter { $0.1 >= limit }.map(\.0)
    let extent = StoneOutline.extent(culet, outline.along)
    guard extent.y <= 0.15 * outline.width || extent.x <= 0.15 * outline.width else { return nil }
    let middle = culet.reduce(.zero, +) / Double(culet.count)
    guard isNear(middle, across: 0.12, along: 0.22) else { return nil }
  }

  /// How far below the table the outline's corners lie: from the girdle's upper edge to its lower.
  private static func girdle(
    _ places: [(SIMD2<Double>, Double)], _ outline: StoneOutline
  ) -> ClosedRange<Double>? {
    let edges = Array(StoneOutline.edges(outline.corners))
    let limit = rim * outline.width
    // What lies well within the circle that the outline holds needs no look at its edges.
    let inner = edges.reduce(Double.infinity) { min($0, distance(outline.centroid, $1.0, $1.1)) } - limit
    let within = inner > 0 ? inner * inner : 0
    var girdle: ClosedRange<Double>?
    for (place, below) in places {
      let off = place - outline.centroid
      guard (off * off).sum() >= within, edges.contains(where: { distance(place, $0.0, $0.1) <= limit }) else {
        continue
      }
      girdle = min(girdle?.lowerBound ?? below, below)...max(girdle?.upperBound ?? below, below)
    }
    return girdle
  }

  private static func distance(_ point: SIMD2<Double>, _ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    let edge = b - a
    let length = (edge * edge).sum()
    let along = length > 0 ? min(max(((point - a) * edge).sum() / length, 0), 1) : 0
    let off = point - (a + edge * along)
    return (off * off).sum().squareRoot()
  }

  /// Whether a place is near the outline's middle, in shares of width and length.
  private func isNear(_ place: SIMD2<Double>, across: Double, along: Double) -> Bool {
    let off = place - outline.centroid
    let side = SIMD2(-outline.along.y, outline.along.x)
    return abs((off * side).sum()) <= across * outline.width
      && abs((off * outline.along).sum()) <= along * outline.length
  }

  /// Whether proportions and slopes are those of a cut stone.
  var isStone: Bool {
    let width = outline.width
    guard (0.03...0.35).contains(crown / width), girdle <= 0.15 * width, (0.2...0.85).contains(pavilion / width),
      (0.3...1.05).contains(depth / width),
      outline.length <= 6 * width
    else { return false }
    return slopesAreThoseOfAStone && tableIsInTheMiddle && isCut
  }

  private var tableIsInTheMiddle: Bool {
    let places = places.filter { $0.below <= 0.01 * depth }.map(\.place)
    guard let table = StoneOutline(places) else { return false }
    return isNear(table.centroid, across: 0.08, along: 0.15)
  }

  /// One table, no flat bottom, a crown and a pavilion that slope as facets do; angles against the table's plane.
  private var slopesAreThoseOfAStone: Bool {
    var (flat, bottom, crown, pavilion) = (0.0, 0.0, SIMD2<Double>.zero, SIMD2<Double>.zero)
    var counts = SIMD2(0, 0)
    for facet in solid.facets where facet.normal != table.normal {
      let cosine = dot(facet.normal, table.normal)
      if cosine > 0.996 {
        flat += facet.area
      } else if cosine < -0.985 {
        bottom += facet.area
      } else if cosine > 0.25 {
        // Crown facets rise by 10 to 75°.
        crown += SIMD2(facet.area, cosine < 0.985 ? facet.area : 0)
        counts[0] += 1
      } else if cosine < -0.2 {
        // Pavilion facets fall by 20 to 78°.
        pavilion += SIMD2(facet.area, cosine > -0.94 ? facet.area : 0)
        counts[1] += 1
      }
    }
    return flat <= 0.05 * table.area && bottom <= 0.04 * outline.area && counts[0] >= 3 && counts[1] >= 3
      && crown.y >= 0.9 * crown.x && pavilion.y >= 0.85 * pavilion.x && crown.x > 0 && pavilion.x > 0
  }

  /// Whether the surface is cut and not bent: few facets, or nearly all of it in the largest of many, or in few slopes,
  /// as where cones of many sides stand for crown and pavilion.
  private var isCut: Bool {
    let most = FacetedSolid.mostCutFacets
    let (whole, inLargest) = (Self.area(solid.facets[...]), Self.area(solid.facets.prefix(most)))
    if solid.facets.count <= most || inLargest >= Self.nearlyAll * whole { return true }
    // A half turn from up to down in 120 steps: a body bent like a ball lies in all of them alike.
    var slopes = [Double](repeating: 0, count: 120)
    for facet in solid.facets {
      let cosine = dot(facet.normal, table.normal)
      let sine = max(1 - cosine * cosine, 0).squareRoot()
      let turn = cosine >= 0 ? sine / (sine + cosine) : 1 + cosine / (cosine - sine)
      slopes[min(Int(60 * turn), 119)] += facet.area
    }
    return slopes.sorted(by: >).prefix(24).reduce(0, +) >= Self.nearlyAll * whole
  }

  private static func area(_ facets: ArraySlice<FacetedSolid.Facet>) -> Double {
    facets.reduce(0) { $0 + $1.area }
  }

  /// In how many directions the pavilion's facets look, to 4°.
  var pavilionDirections: Int {
    var directions: [SIMD2<Double>] = []
    for facet in solid.facets where dot(facet.normal, table.normal) < -0.2 && facet.area > 0.002 * outline.area {
      let flat = SIMD2(dot(u, facet.normal), dot(v, facet.normal))
      let length = (flat * flat).sum().squareRoot()
      guard length > 0.1 else { continue }
      let direction = flat / length
      if !directions.contains(where: { ($0 * direction).sum() > 0.9976 }) { directions.append(direction) }
    }
    return directions.count
  }
}
