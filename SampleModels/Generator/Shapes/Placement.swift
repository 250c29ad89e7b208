/// Where a solid stands: the directions that its axes take, and the point that its origin goes to.
public struct Placement: Sendable, Hashable {
  private let x: SIMD3<Double>
  private let y: SIMD3<Double>
  private let z: SIMD3<Double>
  private let origin: SIMD3<Double>

  /// As it was drawn.
  public static let asDrawn = Placement(
    x: SIMD3(1, 0, 0), y: SIMD3(0, 1, 0), z: SIMD3(0, 0, 1), origin: SIMD3(0, 0, 0))

  /// Standing outward on a ring about the z axis: its own z along the radius, at a height and a distance from the axis.
  public static func outward(at turn: Turn, radius: Double, height: Double) -> Placement {
    let out = SIMD3(turn.cosine, turn.sine, 0)
    return Placement(
      x: SIMD3(-turn.sine, turn.cosine, 0), y: SIMD3(0, 0, 1), z: out,
      origin: out * radius + SIMD3(0, 0, height))
  }

  /// Where a point of the solid goes.
  func place(_ point: SIMD3<Double>) -> SIMD3<Double> { x * point.x + y * point.y + z * point.z + origin }
}
