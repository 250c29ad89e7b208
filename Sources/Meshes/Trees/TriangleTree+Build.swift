import Quantities

extension TriangleTree {
  /// Sorts a draft's triangles into boxes; nothing where none of them has an area.
  ///
  /// Boxes are halved at the middle of their triangles' middles, along the longest side.
  /// - Parameters:
  ///   - triangles: the draft.
  ///   - unit: what it was drawn in.
  ///   - origin: where lengths are counted from, in millimetres; trees that are compared share it.
  init?(_ triangles: borrowing TriangleSpan, unit: DrawnUnit, origin: SIMD3<Double>) {
    precondition(triangles.count <= Int(UInt32.max), "a draft's triangles are numbered in 32 bits")
    var placed: [Float] = []
    var drawn: [UInt32] = []
    placed.reserveCapacity(triangles.count * 9)
    drawn.reserveCapacity(triangles.count)
    for index in 0..<triangles.count {
      let triangle = triangles[index]
      guard triangle.hasArea else { continue }
      drawn.append(UInt32(index))
      for corner in [triangle.a, triangle.b, triangle.c] {
        let place = SIMD3<Float>(SIMD3<Double>(corner) * unit.millimetres - origin)
        placed.append(place.x)
        placed.append(place.y)
        placed.append(place.z)
      }
    }
    if drawn.isEmpty { return nil }
    var sorting = BoxSorting(corners: placed)
    sorting.run()
    self.origin = origin
    nodes = sorting.bounded(placed)
    corners = sorting.order.flatMap9(placed)
    self.drawn = sorting.order.map { drawn[Int($0)] }
  }
}

extension Triangle {
  /// Whether it has an area; products of float32 differences are exact in double precision but for huge ratios.
  fileprivate var hasArea: Bool {
    let u = SIMD3<Double>(b) - SIMD3<Double>(a)
    let v = SIMD3<Double>(c) - SIMD3<Double>(a)
    return u.y * v.z != u.z * v.y || u.z * v.x != u.x * v.z || u.x * v.y != u.y * v.x
  }
}

extension [UInt32] {
  /// The coordinates of the triangles in this order.
  fileprivate func flatMap9(_ corners: [Float]) -> [Float] {
    [Float](unsafeUninitializedCapacity: 9 * count) { places, initialized in
      // Safe: each of the nine places of every triangle is written, and the indices are those of `corners`.
      for (slot, index) in enumerated() {
        for place in 0..<9 { places[9 * slot + place] = corners[9 * Int(index) + place] }
      }
      initialized = 9 * count
    }
  }
}
