/// Which of many points lie inside one closed shell: its winding number at each, by a column upward from the point.
///
/// The points are sorted into a grid over x and y, each triangle looks into the cells below it: near linear in both.
/// A point above an edge or vertex of the shell counts it once: points are taken to lie infinitesimally to the upper
/// right of where they are, and each edge is evaluated from its lower end, alike for both triangles that share it.
struct InsideTest {
  /// Where a point lies.
  enum Answer {
    case inside
    case outside
    /// On the shell, but for rounding.
    case touching
  }

  private let points: [SIMD3<Double>]
  private var windings: [Int32]
  private var isTouching: [Bool]
  private let reach: Double
  /// The cells of the grid: where they lie and which points are in each.
  private let lower: SIMD2<Double>
  private let scale: SIMD2<Double>
  private let cells: Int
  private var starts: [Int32]
  private var order: [Int32]

  /// Sorts points into cells; nearer to the shell than `reach` they touch it.
  init(_ points: [SIMD3<Double>], reach: Double) {
    self.points = points
    self.reach = reach
    windings = Array(repeating: 0, count: points.count)
    isTouching = Array(repeating: false, count: points.count)
    var (low, high) = (SIMD2(repeating: Double.infinity), SIMD2(repeating: -Double.infinity))
    for point in points {
      low = pointwiseMin(low, SIMD2(point.x, point.y))
      high = pointwiseMax(high, SIMD2(point.x, point.y))
    }
    lower = low
    cells = max(1, min(2048, Int(Double(points.count).squareRoot())))
    // A hair less than the cells, so that the greatest point falls into the last; all in the first where none is
    // greater than another.
    let extent = high - low
    let most = Double(cells) * (1 - 1e-9)
    scale = SIMD2(extent.x > 0 ? most / extent.x : 0, extent.y > 0 ? most / extent.y : 0)
    starts = Array(repeating: 0, count: cells * cells + 1)
    order = Array(repeating: 0, count: points.count)
    let places = points.map { cellOf($0) }
    for place in places { starts[place + 1] += 1 }
    for cell in 0..<cells * cells { starts[cell + 1] += starts[cell] }
    var next = starts
    for (point, place) in places.enumerated() {
      order[Int(next[place])] = Int32(point)
      next[place] += 1
    }
  }

  private func cellOf(_ point: SIMD3<Double>) -> Int {
    let index = clamped(SIMD2(point.x, point.y))
    return index.y * cells + index.x
  }

  private func clamped(_ place: SIMD2<Double>) -> SIMD2<Int> {
    let at = pointwiseMin(pointwiseMax((place - lower) * scale, .zero), SIMD2(repeating: Double(cells - 1)))
    return SIMD2(Int(at.x), Int(at.y))
  }

  /// Counts a triangle of the shell, in its outward order, for all points below it.
  mutating func count(
    _ a: SIMD3<Double>, _ b: SIMD3<Double>, _ c: SIMD3<Double>, _ steps: inout StepCount
  ) throws(OverBudget) {
    try steps.take()
    let low = pointwiseMin(a, pointwiseMin(b, c))
    let high = pointwiseMax(a, pointwiseMax(b, c))
    let first = clamped(SIMD2(low.x, low.y) - reach)
    let last = clamped(SIMD2(high.x, high.y) + reach)
    for y in first.y...last.y {
      let entries = starts[y * cells + first.x]..<starts[y * cells + last.x + 1]
      try steps.take(1 + entries.count)
      for entry in entries {
        let index = Int(order[Int(entry)])
        let point = points[index]
        if point.z > high.z + reach || point.x < low.x - reach || point.x > high.x + reach { continue }
        if point.y < low.y - reach || point.y > high.y + reach { continue }
        count(a, b, c, over: point, index)
      }
    }
  }

  private mutating func count(
    _ a: SIMD3<Double>, _ b: SIMD3<Double>, _ c: SIMD3<Double>, over point: SIMD3<Double>, _ index: Int
  ) {
    let turns = Self.passes(a, b, point) + Self.passes(b, c, point) + Self.passes(c, a, point)
    if turns == 0 { return }
    let normal = cross(b - a, c - a)
    let above = dot(normal, a - point)
    if above * above <= reach * reach * dot(normal, normal) { isTouching[index] = true }
    if (above > 0) == (normal.z > 0) { windings[index] += turns }
  }

  /// Whether a ray to the right of a point passes an edge, seen from above: +1 where the edge runs up, −1 down.
  private static func passes(_ from: SIMD3<Double>, _ to: SIMD3<Double>, _ point: SIMD3<Double>) -> Int32 {
    let startsBelow = from.y <= point.y
    guard startsBelow != (to.y <= point.y) else { return 0 }
    let (low, high) = startsBelow ? (from, to) : (to, from)
    let side = (high.x - low.x) * (point.y - low.y) - (high.y - low.y) * (point.x - low.x)
    guard side > 0 else { return 0 }
    return startsBelow ? 1 : -1
  }

  /// Where each point lies, once every triangle of the shell is counted.
  func answer(_ index: Int) -> Answer {
    if isTouching[index] { return .touching }
    return windings[index] != 0 ? .inside : .outside
  }
}
