extension StoneView {
  /// The kind of cut with the outline's length and width.
  var measured: (kind: StoneKind, length: Double, width: Double) {
    if let diameter = roundDiameter { return (.round, diameter, diameter) }
    let axes = principalAxes
    if let (length, width) = ellipse(axes) { return (.oval, length, width) }
    let fill = outline.area / (outline.length * outline.width)
    let corners = outline.corners(without: 0.004)
    if corners.count == 3 || isThreefold {
      let sides = StoneOutline.extent(outline.corners, towardsTip)
      return (corners.count <= 6 ? .triangle : .trilliant, sides.max(), sides.min())
    }
    if fill < 0.8, outline.length >= 1.15 * outline.width, corners.count > 8 {
      let sides = StoneOutline.extent(outline.corners, axes)
      return (isLopsided(axes) ? .pear : .marquise, sides.x, sides.y)
    }
    return (fourSided(fill, corners.count), outline.length, outline.width)
  }

  private func fourSided(_ fill: Double, _ corners: Int) -> StoneKind {
    let aspect = outline.length / outline.width
    let isBrilliant = pavilionDirections > (corners <= 4 ? 4 : 8)
    if fill >= 0.97 || corners == 4 {
      if isBrilliant && aspect < 1.4 { return .princess }
      return aspect < 1.1 && corners == 4 && fill >= 0.97 ? .square : .baguette
    }
    if corners > 8 { return fill > 0.8 ? .cushion : .octagon }
    if fill < 0.8 { return .octagon }
    if isBrilliant { return .radiant }
    return aspect < 1.1 ? .asscher : .emerald
  }

  /// The diameter of the circle that all corners of the outline lie on; nil where they lie on none.
  private var roundDiameter: Double? {
    guard outline.corners.count >= 8 else { return nil }
    let radii = outline.corners.map { corner in
      ((corner - outline.centroid) * (corner - outline.centroid)).sum().squareRoot()
    }
    guard let least = radii.min(), let most = radii.max(), most <= 1.015 * least else { return nil }
    // The corners of a square with cut corners lie on a circle too, but its sides are longer than an octagon's.
    let sides = StoneOutline.edges(outline.corners).map { (($1 - $0) * ($1 - $0)).sum().squareRoot() }
    guard let longest = sides.max(), longest <= 0.85 * most else { return nil }
    return 2 * radii.reduce(0, +) / Double(radii.count)
  }

  /// The direction from the middle to the farthest corner.
  private var towardsTip: SIMD2<Double> {
    let tips = outline.corners.map { $0 - outline.centroid }
    let tip = tips.max { ($0 * $0).sum() < ($1 * $1).sum() } ?? outline.along
    return tip / (tip * tip).sum().squareRoot()
  }

  /// The direction in which the outline is longest, by its second moments.
  private var principalAxes: SIMD2<Double> {
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (one, other) in StoneOutline.edges(outline.corners) {
      let (a, b) = (one - outline.centroid, other - outline.centroid)
      let cross = a.x * b.y - a.y * b.x
      xx += cross * (a.x * a.x + a.x * b.x + b.x * b.x)
      yy += cross * (a.y * a.y + a.y * b.y + b.y * b.y)
      xy += cross * (2 * a.x * a.y + a.x * b.y + b.x * a.y + 2 * b.x * b.y) / 2
    }
    let (half, difference) = (xy, (xx - yy) / 2)
    let length = (half * half + difference * difference).squareRoot()
    guard length > 1e-9 * (xx + yy) else { return outline.along }
    // The half angle of (difference, half), by its bisector with the first axis.
    let bisector = SIMD2(difference / length + 1, half / length)
    let size = (bisector * bisector).sum().squareRoot()
    return size > 1e-6 ? bisector / size : SIMD2(0, 1)
  }

  /// Length and width of the ellipse that all corners lie on, by least squares; nil where they lie on none.
  private func ellipse(_ along: SIMD2<Double>) -> (length: Double, width: Double)? {
    guard outline.corners.count >= 10 else { return nil }
    let across = SIMD2(-along.y, along.x)
    // The middle of the extents, not the centroid: an uneven spacing of corners moves that.
    let places = outline.corners.map { SIMD2((($0) * along).sum(), (($0) * across).sum()) }
    let low = places.reduce(places[0]) { pointwiseMin($0, $1) }
    let high = places.reduce(places[0]) { pointwiseMax($0, $1) }
    let squares = places.map { ($0 - (low + high) / 2) * ($0 - (low + high) / 2) }
    let (xx, xy, yy) = squares.reduce((0.0, 0.0, 0.0)) {
      ($0.0 + $1.x * $1.x, $0.1 + $1.x * $1.y, $0.2 + $1.y * $1.y)
    }
    let (x, y) = squares.reduce((0.0, 0.0)) { ($0.0 + $1.x, $0.1 + $1.y) }
    let determinant = xx * yy - xy * xy
    guard determinant > 1e-9 * xx * yy else { return nil }
    let (a, b) = ((x * yy - y * xy) / determinant, (y * xx - x * xy) / determinant)
    guard a > 0, b > 0 else { return nil }
    let isOn = squares.allSatisfy { abs(($0.x * a + $0.y * b).squareRoot() - 1) <= 0.012 }
    let (length, width) = (2 / a.squareRoot(), 2 / b.squareRoot())
    // As full as a polygon of twelve corners on an ellipse at least: cut corners are not.
    guard isOn, outline.area >= 0.93 * Double.pi / 4 * length * width else { return nil }
    return length >= width ? (length, width) : (width, length)
  }

  /// Whether the outline is wider towards one end of its length than towards the other.
  private func isLopsided(_ along: SIMD2<Double>) -> Bool {
    let places = outline.corners.map { ($0 * along).sum() }
    guard let low = places.min(), let high = places.max() else { return false }
    return abs((outline.centroid * along).sum() - (low + high) / 2) > 0.025 * (high - low)
  }

  /// Whether the distance of the outline from its middle rises and falls three times around, more than twice or four.
  private var isThreefold: Bool {
    var waves = [SIMD2<Double>](repeating: .zero, count: 5)
    for (a, b) in StoneOutline.edges(outline.corners) {
      let (one, other) = (a - outline.centroid, b - outline.centroid)
      let area = one.x * other.y - one.y * other.x
      let middle = (one + other) / 3
      // Σ area · (direction of the triangle from the middle to the edge)ⁿ: the nth wave of the outline.
      let size = (middle * middle).sum().squareRoot()
      guard size > 0 else { continue }
      let direction = middle / size
      var power = SIMD2(1.0, 0)
      for wave in 1...4 {
        power = SIMD2(power.x * direction.x - power.y * direction.y, power.x * direction.y + power.y * direction.x)
        waves[wave] += power * (area * size * size)
      }
    }
    let sizes = waves.map { ($0 * $0).sum() }
    return sizes[3] > 2 * sizes[2] && sizes[3] > 2 * sizes[4]
  }
}
