/// How well a polygon can be cut into triangles.
enum PolygonShape: Equatable {
  /// It lies in a plane: every cut gives the same volume and area.
  case flat
  /// It is bent: another cut would change the volume by at most this much, in the drawn unit cubed.
  case bent(volumeInDoubt: Double)
  /// Its outline crosses itself or folds back: its area depends on how it is cut.
  case tangled

  /// Judges the triangles that a polygon was cut into.
  ///
  /// Triangles that all face the polygon's way over its plane add up to the outline's own area there; more than that
  /// means that some overlap. Height within 1e-4 of the polygon's size counts as flat: ten times what float32 corners
  /// of a draft near the origin lose.
  init(_ corners: [SIMD3<Double>], _ triangles: [SIMD3<Int32>], _ plane: PolygonPlane) {
    let outline = (plane.doubledArea * plane.doubledArea).sum().squareRoot()
    var low = 0.0
    var high = 0.0
    var extent = 0.0
    for corner in corners {
      low = min(low, plane.height(corner))
      high = max(high, plane.height(corner))
      extent = max(extent, ((corner - plane.origin) * (corner - plane.origin)).sum())
    }
    // The triangles as seen along the normal.
    let covered = triangles.reduce(0) { $0 + abs(($1.doubledArea(of: corners) * plane.doubledArea).sum()) }
    let area = triangles.reduce(0) { sum, triangle in
      let vector = triangle.doubledArea(of: corners)
      return sum + (vector * vector).sum().squareRoot()
    }
    let noise = 1e-6 * extent
    let overlap = outline > 0 ? covered / outline - outline : 0
    if overlap > 1e-6 * outline + noise || (outline <= noise && area > outline + noise) {
      self = .tangled
    } else if high - low > 1e-4 * extent.squareRoot() {
      self = .bent(volumeInDoubt: outline / 2 * (high - low))
    } else {
      self = .flat
    }
  }
}
