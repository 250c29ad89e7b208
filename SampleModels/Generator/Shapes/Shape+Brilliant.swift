extension Shape {
  /// A round brilliant about the z axis, its girdle about z = 0, facets plane and meeting as in a real stone.
  ///
  /// Table, 8 stars, 8 crown mains, 16 upper halves, 16 girdle facets, 16 lower halves, 8 pavilion mains and a point for
  /// a culet; 110 triangles.
  public static func brilliant(diameter: Double, _ proportions: BrilliantProportions = .tolkowsky) -> Shape {
    let radius = diameter / 2
    let half = diameter * proportions.girdle / 2
    let (table, culet) = (half + diameter * proportions.crown, -half - diameter * proportions.pavilion)
    // Corners between two mains lie on both main planes: halfway down the crown, three quarters down the pavilion.
    let star = between(SIMD2(radius * proportions.table, table), SIMD2(radius, half), share: 0.5)
    let lower = between(SIMD2(radius, -half), SIMD2(0, culet), share: 0.75)
    var shape = Shape(vertices: [], faces: [], exactSignedVolume: nil)
    let tables = shape.appendRing(SIMD2(radius * proportions.table, table), every: 2)
    let stars = shape.appendRing(star, from: 1, every: 2)
    let uppers = shape.appendRing(SIMD2(radius, half), every: 1)
    let lowers = shape.appendRing(SIMD2(radius, -half), every: 1)
    let lows = shape.appendRing(lower, from: 1, every: 2)
    shape.vertices.append(SIMD3(0, 0, culet))
    let point = shape.vertices.count - 1
    for k in 1..<7 { shape.appendTriangle(tables, tables + k, tables + k + 1) }
    for k in 0..<8 {
      let (next, before) = ((k + 1) % 8, (k + 7) % 8)
      let (main, side, after) = (2 * k, 2 * k + 1, (2 * k + 2) % 16)
      shape.appendTriangle(tables + k, stars + k, tables + next)
      shape.appendQuad(tables + k, stars + before, uppers + main, stars + k)
      shape.appendTriangle(stars + k, uppers + main, uppers + side)
      shape.appendTriangle(stars + k, uppers + side, uppers + after)
      shape.appendQuad(lowers + main, lowers + side, uppers + side, uppers + main)
      shape.appendQuad(lowers + side, lowers + after, uppers + after, uppers + side)
      shape.appendTriangle(lows + k, lowers + side, lowers + main)
      shape.appendTriangle(lows + k, lowers + after, lowers + side)
      shape.appendQuad(point, lows + k, lowers + main, lows + before)
    }
    return shape
  }

  /// The corner that two neighbouring mains share, a share of the way down from `top` to `bottom` along a main.
  private static func between(_ top: SIMD2<Double>, _ bottom: SIMD2<Double>, share: Double) -> SIMD2<Double> {
    let onMain = top + (bottom - top) * share
    return SIMD2(onMain.x / Turn(1, of: 16).cosine, onMain.y)
  }

  /// Adds the corners (r, z) at every nth sixteenth of a turn and gives the index of the first.
  private mutating func appendRing(_ corner: SIMD2<Double>, from start: Int = 0, every steps: Int) -> Int {
    let first = vertices.count
    vertices += stride(from: start, to: 16, by: steps).map { step in
      let turn = Turn(step, of: 16)
      return SIMD3(corner.x * turn.cosine, corner.x * turn.sine, corner.y)
    }
    return first
  }
}
