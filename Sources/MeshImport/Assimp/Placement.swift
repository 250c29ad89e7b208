import CAssimp

/// An affine map from a node's own coordinates to the draft's: a matrix's first three rows.
struct Placement: Hashable {
  var x: SIMD4<Float>
  var y: SIMD4<Float>
  var z: SIMD4<Float>

  static let identity = Placement(x: SIMD4(1, 0, 0, 0), y: SIMD4(0, 1, 0, 0), z: SIMD4(0, 0, 1, 0))

  var isIdentity: Bool { self == .identity }

  /// Whether it turns a body inside out, as a mirror does: its triangles' corners then go the other way round.
  var mirrors: Bool {
    let minors = SIMD3(y.y * z.z - y.z * z.y, y.z * z.x - y.x * z.z, y.x * z.y - y.y * z.x)
    return x.x * minors.x + x.y * minors.y + x.z * minors.z < 0
  }

  /// This map after a node's own.
  func applying(_ node: aiMatrix4x4) -> Placement {
    let rows = [
      SIMD4(node.a1, node.a2, node.a3, node.a4), SIMD4(node.b1, node.b2, node.b3, node.b4),
      SIMD4(node.c1, node.c2, node.c3, node.c4), SIMD4<Float>(0, 0, 0, 1),
    ]
    func product(_ row: SIMD4<Float>) -> SIMD4<Float> {
      row.x * rows[0] + row.y * rows[1] + row.z * rows[2] + row.w * rows[3]
    }
    return Placement(x: product(x), y: product(y), z: product(z))
  }

  /// Where a point of the node lies in the draft.
  func place(_ point: SIMD3<Float>) -> SIMD3<Float> {
    let extended = SIMD4(point, 1)
    return SIMD3((x * extended).sum(), (y * extended).sum(), (z * extended).sum())
  }
}
