/// A look at a few triangles that tells most bodies that are not convex, whatever their size.
enum ConvexGlance {
  typealias Corners = (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)

  /// So many planes are held against so many triangles at most.
  private static let planes = 32
  private static let triangles = 256

  /// Which triangles of so many to look at, evenly spaced: 256 at most.
  static func chosen(of count: Int) -> [Int] { spaced(count, triangles) }

  /// Whether no corner that is looked at stands out beyond a plane that is looked at; 8 192 comparisons at most.
  ///
  /// - Parameters:
  ///   - seen: the corners of the triangles that were chosen, facing outward or all inward.
  ///   - size: the longest side of the box around the body.
  ///   - isInward: whether they face inward.
  /// - Returns: false where the body is not convex; true says that nothing was seen.
  static func seesNoHollow(_ seen: [Corners], size: Double, isInward: Bool) -> Bool {
    let limit = FacetedSolid.bulge * size
    for (a, b, c) in spaced(seen.count, planes).map({ seen[$0] }) {
      let doubled = isInward ? cross(c - a, b - a) : cross(b - a, c - a)
      let length = dot(doubled, doubled).squareRoot()
      // A sliver's direction says nothing.
      guard length > 1e-9 * size * size else { continue }
      let normal = doubled / length
      for (p, q, r) in seen where max(dot(normal, p - a), dot(normal, q - a), dot(normal, r - a)) > limit {
        return false
      }
    }
    return true
  }

  /// At most `most` numbers below a count, evenly spaced.
  private static func spaced(_ count: Int, _ most: Int) -> [Int] {
    let chosen = min(count, most)
    return (0..<chosen).map { $0 * count / chosen }
  }
}
