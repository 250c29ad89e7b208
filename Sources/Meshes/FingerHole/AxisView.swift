/// Corners of a draft as an axis sees them: two ways across it, and along it, in millimetres from its place.
///
/// In float32, counted from the corner of the draft's grid of floats that is nearest to the axis's place: off by 2e-7 of
/// a corner's distance from that, whatever the draft's distance from the origin.
struct AxisView: Sendable {
  private let origin: SIMD3<Float>
  private let (x, y, z, shift): (SIMD4<Float>, SIMD4<Float>, SIMD4<Float>, SIMD4<Float>)

  /// The view of an axis on corners that are placed by a frame.
  init(_ axis: HoleAxis, _ frame: DraftFrame) {
    let (u, v) = axis.across
    let along = axis.direction
    let place = frame.middle + axis.place
    origin = SIMD3<Float>(place / frame.millimetres)
    x = SIMD4<Float>(SIMD4(u.x, v.x, along.x, 0) * frame.millimetres)
    y = SIMD4<Float>(SIMD4(u.y, v.y, along.y, 0) * frame.millimetres)
    z = SIMD4<Float>(SIMD4(u.z, v.z, along.z, 0) * frame.millimetres)
    let off = SIMD3<Double>(origin) * frame.millimetres - place
    shift = SIMD4<Float>(SIMD4(dot(u, off), dot(v, off), dot(along, off), 0))
  }

  /// Where a corner is: across, across the other way, along; the last number is nothing.
  @inline(__always)
  func callAsFunction(_ corner: SIMD3<Float>) -> SIMD4<Float> {
    let offset = corner - origin
    return x * offset.x + (y * offset.y + (z * offset.z + shift))
  }
}
