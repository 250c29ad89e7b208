/// A line through a hole and how wide the hole is about it, in millimetres from the middle of the draft's box.
struct HoleAxis: Sendable {
  /// A point of the line.
  var place: SIMD3<Double>
  /// Where it goes, of length 1.
  var direction: SIMD3<Double>
  /// The radius.
  var radius: Double
  /// A place on the wall, from which turns about the line are counted: it turns as the draft is turned.
  let facing: SIMD3<Double>

  /// From the line to a point, across the line.
  @inline(__always)
  func across(to point: SIMD3<Double>) -> SIMD3<Double> {
    let offset = point - place
    return offset - direction * dot(offset, direction)
  }

  /// Two directions across the line and each other, the first to the place that it faces.
  var across: (SIMD3<Double>, SIMD3<Double>) {
    let first = across(to: facing)
    guard first.squaredLength > 1e-6 * radius * radius else { return direction.across }
    let u = first.normalized
    return (u, cross(direction, u))
  }

  /// Whether a place is on the hole's wall: about a radius from the axis and facing it.
  @inline(__always)
  func isWall(_ sample: InsideSample) -> Bool {
    let along = dot(sample.normal, direction)
    // Facing along by no more than 40°: a domed inside does so at its edges.
    guard along * along < 0.41 else { return false }
    let across = across(to: sample.place)
    let squared = across.squaredLength
    guard squared > 0.7744 * radius * radius, squared < 1.2544 * radius * radius else { return false }
    let facing = -dot(across, sample.normal)
    return facing > 0 && facing * facing > 0.5625 * squared
  }
}
