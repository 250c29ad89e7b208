/// A line through a hole and how wide the hole is about it, in millimetres from the middle of the draft's box.
struct HoleAxis: Sendable {
  /// A point of the line.
  var place: SIMD3<Double>
  /// Where it goes, of length 1.
  var direction: SIMD3<Double>
  /// The radius.
  var radius: Double

  /// From the line to a point, across the line.
  @inline(__always)
  func across(to point: SIMD3<Double>) -> SIMD3<Double> {
    let offset = point - place
    return offset - direction * dot(offset, direction)
  }

  /// Whether a place is on the hole's wall: about a radius from the axis and facing it.
  @inline(__always)
  func isWall(_ place: SIMD3<Double>, _ normal: SIMD3<Double>) -> Bool {
    let along = dot(normal, direction)
    // Facing along by no more than 40°: a domed inside does so at its edges.
    guard along * along < 0.41 else { return false }
    let across = across(to: place)
    let distance = across.length
    guard abs(distance - radius) < 0.12 * radius else { return false }
    return -dot(across, normal) > 0.75 * distance
  }
}

extension HoleAxis {
  /// Pairs of places that are tried.
  private static let trials = 2500
  /// Places that a hole is scored by.
  private static let scored = 400
  /// A wall with so large a share of the places is looked for no further.
  private static let plainShare = 0.2
  /// So large a share of the places face a finger hole at least: a band's inside is a quarter of its surface or more, a
  /// cluster ring's a twentieth.
  private static let leastShare = 0.02

  /// The hole whose wall most of the places are on; nothing where no two places face a common axis.
  ///
  /// Two places on a wall that face its axis give the axis: it is across both, and their ways inward meet on it.
  static func seen(by samples: [InsideSample]) -> HoleAxis? {
    guard samples.count > 8 else { return nil }
    var dice = SplitMix(seed: 2)
    var best: (axis: HoleAxis, score: Int)?
    let step = max(1, samples.count / scored)
    for _ in 0..<trials {
      let one = samples[Int(dice.next() % UInt64(samples.count))]
      let other = samples[Int(dice.next() % UInt64(samples.count))]
      guard let axis = HoleAxis(one, other) else { continue }
      let score = stride(from: 0, to: samples.count, by: step).reduce(0) {
        $0 + (axis.isWall(samples[$1].place, samples[$1].normal) ? 1 : 0)
      }
      if score > best?.score ?? 0 { best = (axis, score) }
      if Double(score * step) > plainShare * Double(samples.count) { break }
    }
    guard let best, Double(best.score * step) > leastShare * Double(samples.count) else { return nil }
    return best.axis
  }

  private init?(_ one: InsideSample, _ other: InsideSample) {
    let product = cross(one.normal, other.normal)
    guard product.squaredLength > 0.04 else { return nil }
    let direction = product.normalized
    // Both normals are across the axis: in that plane the ways p + s·n and q + t·m meet.
    let between = other.place - one.place
    let sine = dot(product, direction)
    let s = dot(cross(between, other.normal), direction) / sine
    let t = dot(cross(between, one.normal), direction) / sine
    let (least, most) = (
      FingerHole.diameters.lowerBound.value / 2.2, FingerHole.diameters.upperBound.value / 1.8
    )
    guard s > least, s < most, t > least, t < most, abs(s - t) < 0.12 * (s + t) else { return nil }
    self.init(place: one.place + one.normal * s, direction: direction, radius: (s + t) / 2)
  }
}
