/// The outline of a stone seen from above its table: a convex polygon, counter-clockwise.
struct StoneOutline {
  let corners: [SIMD2<Double>]
  let area: Double
  let centroid: SIMD2<Double>
  /// The longer and the shorter side of the least rectangle around it.
  let length: Double
  let width: Double
  /// The direction of the longer side.
  let along: SIMD2<Double>

  /// The outline of points in a plane; nil where they span no area.
  init?(_ points: [SIMD2<Double>]) {
    let hull = StoneOutlineCorners.of(Self.hull(points))
    guard hull.count >= 3 else { return nil }
    var (doubled, moment) = (0.0, SIMD2<Double>.zero)
    for (a, b) in Self.edges(hull) {
      let cross = a.x * b.y - a.y * b.x
      doubled += cross
      moment += (a + b) * cross
    }
    guard doubled > 0 else { return nil }
    area = doubled / 2
    centroid = moment / (3 * doubled)
    corners = hull
    guard let best = Self.rectangle(hull, centroid) else { return nil }
    let isLong = best.sides.x >= best.sides.y
    (length, width) = isLong ? (best.sides.x, best.sides.y) : (best.sides.y, best.sides.x)
    along = isLong ? best.along : SIMD2(-best.along.y, best.along.x)
  }

  /// The least rectangle around a polygon, which lies along one of its sides; where that is hardly less than one along a
  /// line from the middle to a corner, the latter, as round outlines are symmetric about a corner.
  private static func rectangle(
    _ hull: [SIMD2<Double>], _ centroid: SIMD2<Double>
  ) -> (along: SIMD2<Double>, sides: SIMD2<Double>)? {
    let best = least(hull, edges(hull).map { $1 - $0 })
    guard let best else { return nil }
    let symmetric = least(hull, hull.map { $0 - centroid })
    guard let symmetric, symmetric.sides.x * symmetric.sides.y <= 1.02 * best.sides.x * best.sides.y else {
      return best
    }
    return symmetric
  }

  private static func least(
    _ hull: [SIMD2<Double>], _ directions: [SIMD2<Double>]
  ) -> (along: SIMD2<Double>, sides: SIMD2<Double>)? {
    var best: (along: SIMD2<Double>, sides: SIMD2<Double>)?
    for direction in directions {
      let length = (direction * direction).sum().squareRoot()
      guard length > 0 else { continue }
      let sides = extent(hull, direction / length)
      if sides.x * sides.y < best.map({ $0.sides.x * $0.sides.y }) ?? .infinity { best = (direction / length, sides) }
    }
    return best
  }

  /// The corners without those that lie within a share of the width of the line between their neighbours.
  func corners(without share: Double) -> [SIMD2<Double>] { Self.straightened(corners, within: share * width).corners }

  /// A polygon without the corners that lie so near to the line between their neighbours, each time the first of them.
  ///
  /// A corner is looked at again only where a neighbour of it has gone: three looks a corner at most.
  static func straightened(
    _ corners: [SIMD2<Double>], within off: Double
  ) -> (corners: [SIMD2<Double>], looks: Int) {
    var kept = corners
    var looks = 0
    func isStraight(_ index: Int) -> Bool {
      looks += 1
      let (before, after) = (kept[(index + kept.count - 1) % kept.count], kept[(index + 1) % kept.count])
      let (chord, arm) = (after - before, kept[index] - before)
      return abs(chord.x * arm.y - chord.y * arm.x) <= off * (chord * chord).sum().squareRoot()
    }
    var index = 0
    while index < kept.count, kept.count > 3 {
      if isStraight(index) {
        kept.remove(at: index)
        index = max(index - 1, 0)
      } else {
        index += 1
      }
    }
    // The first and the last corner are neighbours too.
    while kept.count > 3 {
      if isStraight(0) { kept.removeFirst() } else if isStraight(kept.count - 1) { kept.removeLast() } else { break }
    }
    return (kept, looks)
  }

  /// Width along a direction and across it.
  static func extent(_ points: [SIMD2<Double>], _ along: SIMD2<Double>) -> SIMD2<Double> {
    let across = SIMD2(-along.y, along.x)
    var (low, high) = (SIMD2(repeating: Double.infinity), SIMD2(repeating: -Double.infinity))
    for point in points {
      let place = SIMD2((point * along).sum(), (point * across).sum())
      low = pointwiseMin(low, place)
      high = pointwiseMax(high, place)
    }
    return points.isEmpty ? .zero : high - low
  }

  static func edges(_ polygon: [SIMD2<Double>]) -> some Sequence<(SIMD2<Double>, SIMD2<Double>)> {
    zip(polygon, polygon.dropFirst() + polygon.prefix(1))
  }

  /// The convex hull, by the monotone chain of Andrew (1979).
  private static func hull(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    let lower = chain(sorted)
    let upper = chain(sorted.reversed())
    return Array(lower.dropLast() + upper.dropLast())
  }

  private static func chain(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var chain: [SIMD2<Double>] = []
    for point in points {
      while chain.count >= 2 {
        let (a, b) = (chain[chain.count - 2], chain[chain.count - 1])
        if (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0 { break }
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain
  }
}
