extension HoleAxis {
  /// The axis across all places on the wall: the direction along which their normals point least, and the middle of the
  /// circle that fits them best.
  func fitted(to samples: [InsideSample]) -> HoleAxis {
    let wall = samples.filter { isWall($0.place, $0.normal) }
    guard wall.count >= 6 else { return self }
    var fitted = self
    fitted.direction = Self.leastAlong(wall.map(\.normal), near: direction)
    let (u, v) = fitted.direction.across
    let points = wall.map { SIMD2(dot($0.place - place, u), dot($0.place - place, v)) }
    guard let circle = Self.circle(points) else { return self }
    fitted.place += u * circle.middle.x + v * circle.middle.y
    fitted.radius = circle.radius
    return fitted
  }

  /// The direction d with the least Σ (n · d)², by powers of tr(M)·1 − M, whose greatest eigenvector it is.
  private static func leastAlong(_ normals: [SIMD3<Double>], near start: SIMD3<Double>) -> SIMD3<Double> {
    var direction = start
    for _ in 0..<60 {
      let pulled = normals.reduce(SIMD3<Double>.zero) { $0 + $1 * dot($1, direction) }
      let next = direction * Double(normals.count) - pulled
      guard next.squaredLength > 0 else { return direction }
      direction = next.normalized
    }
    return direction
  }

  /// The circle with the least Σ (x² + y² + a·x + b·y + c)² (Kåsa 1976).
  private static func circle(_ points: [SIMD2<Double>]) -> (middle: SIMD2<Double>, radius: Double)? {
    let count = Double(points.count)
    let mean = points.reduce(SIMD2<Double>.zero, +) / count
    var (xx, xy, yy, xz, yz, zz) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for point in points {
      let (x, y) = (point.x - mean.x, point.y - mean.y)
      let z = x * x + y * y
      xx += x * x
      xy += x * y
      yy += y * y
      xz += x * z
      yz += y * z
      zz += z
    }
    let determinant = xx * yy - xy * xy
    guard determinant > 1e-9 * (xx + yy) * (xx + yy) else { return nil }
    let middle = SIMD2(yy * xz - xy * yz, xx * yz - xy * xz) / (2 * determinant)
    return (mean + middle, (middle.x * middle.x + middle.y * middle.y + zz / count).squareRoot())
  }

  /// The axis about which the nearest of the corners is as far as it can be, near this one.
  ///
  /// Steps of the place and the direction are tried in turn and kept where they widen the cylinder; they shrink until a
  /// ten-thousandth of a millimetre at its ends is all that is left to gain.
  func widened(among corners: [SIMD3<Double>], length: Double) -> HoleAxis {
    // The nearest first: most steps bring one of these nearer and are given up at once.
    let corners = corners.map { ($0, across(to: $0).squaredLength) }.sorted { $0.1 < $1.1 }.map(\.0)
    var best = self
    best.radius = best.clearance(corners, beyond: 0) ?? 0
    var dice = SplitMix(seed: 3)
    var step = 0.1
    var failures = 0
    while step > 1e-4 {
      let (u, v) = best.direction.across
      var next = best
      next.place += (u * dice.nextSigned() + v * dice.nextSigned()) * step
      let lean = 2 * step / max(length, 1)
      next.direction = (best.direction + (u * dice.nextSigned() + v * dice.nextSigned()) * lean).normalized
      // Less than a hundredth of the step is no gain: it would be found for ever.
      if let wider = next.clearance(corners, beyond: best.radius + step / 100) {
        best = next
        best.radius = wider
        failures = 0
      } else {
        failures += 1
        if failures == 24 {
          step /= 2
          failures = 0
        }
      }
    }
    return best
  }

  /// How far the nearest of the corners is, where that is farther than `least`.
  private func clearance(_ corners: [SIMD3<Double>], beyond least: Double) -> Double? {
    var nearest = Double.infinity
    for corner in corners {
      nearest = min(nearest, across(to: corner).squaredLength)
      if nearest <= least * least { return nil }
    }
    return nearest.isFinite ? nearest.squareRoot() : nil
  }
}
