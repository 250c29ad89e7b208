/// Finds the vertex of a position: an open-addressing hash over the bits of the coordinates.
struct VertexTable {
  /// The distinct positions, in the order in which they were first seen.
  private(set) var points: [SIMD3<Float>] = []
  private var slots: [UInt32]
  private var mask: Int
  private static let empty = UInt32.max

  /// A table with room for about `expected` positions; it grows when there are more.
  init(expected: Int) {
    var size = 64
    while size < expected * 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
    mask = size - 1
    points.reserveCapacity(expected)
  }

  /// The vertex at a position, a new one where the position was not seen before; −0.0 is 0.0.
  mutating func vertex(at position: SIMD3<Float>) -> UInt32 {
    let exact = position + SIMD3<Float>(repeating: 0)
    var slot = Self.hash(exact) & mask
    while true {
      let vertex = slots[slot]
      if vertex == Self.empty { break }
      if points[Int(vertex)] == exact { return vertex }
      slot = (slot + 1) & mask
    }
    let vertex = UInt32(points.count)
    points.append(exact)
    slots[slot] = vertex
    if points.count * 2 > slots.count { grow() }
    return vertex
  }

  private mutating func grow() {
    let size = slots.count * 2
    mask = size - 1
    slots = Array(repeating: Self.empty, count: size)
    for (vertex, point) in points.enumerated() {
      var slot = Self.hash(point) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = UInt32(vertex)
    }
  }

  private static func hash(_ point: SIMD3<Float>) -> Int {
    let pair = UInt64(point.x.bitPattern) | UInt64(point.y.bitPattern) << 32
    var hash = (pair &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(point.z.bitPattern) &* 0xC2B2_AE3D_27D4_EB4F)
    hash = (hash ^ hash >> 32) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: hash >> 29)
  }
}
