/// The corners of a body that lie farthest out, each in some direction.
enum SupportPoints {
  /// How many directions there are along a side of the cube.
  private static let steps = 16
  /// So many corners are looked at; of more, as many are taken evenly.
  private static let most = 100_000

  /// A grid of directions on each side of a cube: every direction has one within 6°.
  static let directions: [SIMD3<Double>] = (0..<6 * steps * steps).map { index in
    let place = { (step: Int) in (2 * Double(step) + 1) / Double(steps) - 1 }
    let (side, within) = index.quotientAndRemainder(dividingBy: steps * steps)
    let direction = SIMD3(place(within % steps), place(within / steps), side % 2 == 0 ? 1 : -1)
    let axis = side / 2
    let turned = SIMD3(direction[axis], direction[(axis + 1) % 3], direction[(axis + 2) % 3])
    return turned / dot(turned, turned).squareRoot()
  }

  /// The farthest of some points in each direction, one or several times; 1 536 steps a point, of 100 000 at most.
  static func of(_ points: [SIMD3<Double>]) -> [SIMD3<Double>] {
    let chosen = min(points.count, most)
    let looked = (0..<chosen).map { points[$0 * points.count / chosen] }
    return directions.compactMap { direction in
      var (farthest, reach) = (looked.first, -Double.infinity)
      for point in looked {
        let out = dot(direction, point)
        if out > reach { (farthest, reach) = (point, out) }
      }
      return farthest
    }
  }
}
