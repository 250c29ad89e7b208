extension HoleAxis {
  /// The axis of the surface of revolution that the wall's places lie on: the line that its normals meet (Pottmann and
  /// Randrup 1998), with the wall's mean distance from it; nothing where the wall faces one way only.
  ///
  /// A line through a place p along n meets the line of direction d and moment m where n·m + (p × n)·d = 0. The sum of
  /// the squares over the wall is least for a direction of length 1, m across the direction so far; that of n·d counts
  /// too, a little, since the normals of a low band meet any line through its middle. One pass over the samples.
  func fitted(to samples: [InsideSample]) -> HoleAxis? {
    var wall = WallMoments()
    for sample in samples where isWall(sample) { wall.add(sample, from: place) }
    guard wall.count >= 6 else { return nil }
    let (u, v) = direction.across
    let (nu, nv) = (wall.normals * u, wall.normals * v)
    let (uu, uv, vv) = (dot(u, nu), dot(u, nv), dot(v, nv))
    let determinant = uu * vv - uv * uv
    guard determinant > Self.leastFacing * (uu + vv) * (uu + vv) else { return nil }
    // What m gets for each direction: m = u·(mu·d) + v·(mv·d).
    let (cu, cv) = (wall.mixed(u), wall.mixed(v))
    let (mu, mv) = ((cv * uv - cu * vv) / determinant, (cu * uv - cv * uu) / determinant)
    let weight = Self.normalsWeight * radius * radius
    var sum = wall.turned
    sum.x += wall.normals.x * weight + cu * mu.x + cv * mv.x
    sum.y += wall.normals.y * weight + cu * mu.y + cv * mv.y
    sum.z += wall.normals.z * weight + cu * mu.z + cv * mv.z
    guard let found = sum.leastDirection(from: direction) else { return nil }
    let moment = u * dot(mu, found) + v * dot(mv, found)
    let onLine = place + cross(found, moment)
    var fitted = self
    fitted.direction = found
    fitted.place = onLine + found * dot(place + wall.middle - onLine, found)
    fitted.radius = (wall.squares(from: place, to: fitted) / wall.count).squareRoot()
    return fitted.radius.isFinite ? fitted : nil
  }

  /// What the squares of n·d count for, in squared radii.
  private static let normalsWeight = 0.01
  /// The wall's normals differ by so much across the axis: a quarter of a circle gives 0.09.
  private static let leastFacing = 0.02
}

/// Sums over a wall's places.
private struct WallMoments {
  private(set) var count = 0.0
  /// Σ n nᵀ.
  private(set) var normals = SymmetricSum()
  /// Σ (p × n)(p × n)ᵀ.
  private(set) var turned = SymmetricSum()
  /// Σ n (p × n)ᵀ by its rows.
  private var (rowX, rowY, rowZ) = (SIMD3<Double>.zero, SIMD3<Double>.zero, SIMD3<Double>.zero)
  /// Σ p pᵀ and Σ p.
  private var places = SymmetricSum()
  private var sum = SIMD3<Double>.zero

  /// The places' mean.
  var middle: SIMD3<Double> { sum / count }

  @inline(__always)
  mutating func add(_ sample: InsideSample, from origin: SIMD3<Double>) {
    let place = sample.place - origin
    let normal = sample.normal
    let turn = cross(place, normal)
    count += 1
    normals.add(normal)
    turned.add(turn)
    places.add(place)
    sum += place
    rowX += turn * normal.x
    rowY += turn * normal.y
    rowZ += turn * normal.z
  }

  /// Σ (n · way)(p × n).
  func mixed(_ way: SIMD3<Double>) -> SIMD3<Double> { rowX * way.x + rowY * way.y + rowZ * way.z }

  /// The sum of the places' squared distances from an axis.
  func squares(from origin: SIMD3<Double>, to axis: HoleAxis) -> Double {
    let shift = origin - axis.place
    let way = axis.direction
    let all = places.x.x + places.y.y + places.z.z + 2 * dot(sum, shift) + count * shift.squaredLength
    let along = dot(way, places * way) + 2 * dot(way, sum) * dot(way, shift) + count * dot(way, shift) * dot(way, shift)
    return all - along
  }
}

/// A symmetric matrix of three rows.
private struct SymmetricSum {
  var (x, y, z) = (SIMD3<Double>.zero, SIMD3<Double>.zero, SIMD3<Double>.zero)

  @inline(__always)
  mutating func add(_ vector: SIMD3<Double>) {
    x += vector * vector.x
    y += vector * vector.y
    z += vector * vector.z
  }

  static func * (sum: SymmetricSum, vector: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(dot(sum.x, vector), dot(sum.y, vector), dot(sum.z, vector))
  }

  /// The eigenvector of the least eigenvalue, by `powers` powers of the cofactors, which are the inverse times the
  /// determinant; nothing where the matrix is that of a single direction.
  func leastDirection(from start: SIMD3<Double>) -> SIMD3<Double>? {
    let scale = x.x + y.y + z.z
    guard scale > 0, scale.isFinite else { return nil }
    let (x, y, z) = (self.x / scale, self.y / scale, self.z / scale)
    let (a, b, c) = (cross(y, z), cross(z, x), cross(x, y))
    var found = start
    for _ in 0..<Self.powers {
      let next = SIMD3(dot(a, found), dot(b, found), dot(c, found))
      guard next.squaredLength > 1e-30 else { return nil }
      found = next.normalized
    }
    return dot(found, start) < 0 ? -found : found
  }

  private static let powers = 12
}
