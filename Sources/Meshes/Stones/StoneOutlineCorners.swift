/// The corners of a hull that make its outline, without those that only divide its sides.
enum StoneOutlineCorners {
  /// How far a corner may lie off the line between its neighbours and still be on it, against the length: what float32 or
  /// six digits leave of a side that was divided.
  private static let straight = 1e-4
  /// So many corners are all looked at; of more, only those a thousandth of the length apart, 3 200 at most.
  private static let most = 1000

  /// The corners that stand out from the lines between the others, in their order (Douglas and Peucker, 1973).
  ///
  /// Each cut looks at one run of at most 3 200 corners, and there are no more cuts than corners.
  static func of(_ hull: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard let first = hull.first, hull.count > 3 else { return hull }
    let length = hull.reduce(0) { max($0, squared($1 - first)) }.squareRoot()
    let points = hull.count > most ? apart(hull, by: 1e-3 * length) : hull
    let opposite = points.indices.max { squared(points[$0] - first) < squared(points[$1] - first) } ?? 0
    var isKept = [Bool](repeating: false, count: points.count)
    (isKept[0], isKept[opposite]) = (true, true)
    var runs = [(0, opposite), (opposite, points.count)]
    while let (start, end) = runs.popLast() {
      guard end - start > 1 else { continue }
      let (a, b) = (points[start], points[end % points.count])
      let off = { (index: Int) in distance(points[index], from: a, to: b) }
      guard let farthest = (start + 1..<end).max(by: { off($0) < off($1) }), off(farthest) > straight * length else {
        continue
      }
      isKept[farthest] = true
      runs += [(start, farthest), (farthest, end)]
    }
    return standingOut(points.indices.filter { isKept[$0] }.map { points[$0] }, by: straight * length)
  }

  /// The corners that stand out from the line between their neighbours: of a side that lies along a cut any point may have
  /// been the farthest.
  private static func standingOut(_ corners: [SIMD2<Double>], by least: Double) -> [SIMD2<Double>] {
    var kept: [SIMD2<Double>] = []
    for (index, corner) in corners.enumerated() {
      let before = kept.last ?? corners[corners.count - 1]
      if distance(corner, from: before, to: corners[(index + 1) % corners.count]) > least { kept.append(corner) }
    }
    return kept
  }

  private static func apart(_ hull: [SIMD2<Double>], by least: Double) -> [SIMD2<Double>] {
    var kept = [hull[0]]
    for corner in hull.dropFirst() where squared(corner - kept[kept.count - 1]) >= least * least { kept.append(corner) }
    return kept
  }

  private static func distance(_ point: SIMD2<Double>, from a: SIMD2<Double>, to b: SIMD2<Double>) -> Double {
    let (line, off) = (b - a, point - a)
    let length = squared(line).squareRoot()
    return length > 0 ? abs(line.x * off.y - line.y * off.x) / length : squared(off).squareRoot()
  }

  private static func squared(_ vector: SIMD2<Double>) -> Double { (vector * vector).sum() }
}
