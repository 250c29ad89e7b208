extension PlainPass {
  /// Measures the triangles in one pass.
  ///
  /// Without triangles the bounds are empty: from +∞ to −∞.
  /// - Throws: the first triangle that has a NaN or infinite coordinate.
  public static func measure(_ triangles: borrowing TriangleSpan) throws(NonFiniteTriangle) -> PlainPass {
    var volume = 0.0
    var area = 0.0
    var low = SIMD3<Float>(repeating: .infinity)
    var high = -low
    var degenerate = 0
    var imbalance: UInt64 = 0
    let origin = triangles.count > 0 ? SIMD3<Double>(triangles[0].a) : .zero
    for index in 0..<triangles.count {
      let triangle = triangles[index]
      let a = SIMD3<Double>(triangle.a)
      let normal = cross(SIMD3<Double>(triangle.b) - a, SIMD3<Double>(triangle.c) - a)
      let doubledArea = (normal * normal).sum().squareRoot()
      guard doubledArea.isFinite else { throw NonFiniteTriangle(index: index) }
      volume += ((a - origin) * normal).sum()
      area += doubledArea
      if doubledArea == 0 { degenerate += 1 }
      for corner in [triangle.a, triangle.b, triangle.c] {
        low.replace(with: corner, where: corner .< low)
        high.replace(with: corner, where: corner .> high)
      }
      imbalance &+= edgeHash(triangle)
    }
    return PlainPass(
      triangles: triangles.count, signedVolume: volume / 6, surfaceArea: area / 2, lowerBound: low, upperBound: high,
      degenerateTriangles: degenerate, edgeImbalance: imbalance)
  }

  private static func cross(_ u: SIMD3<Double>, _ v: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
  }

  private static func edgeHash(_ triangle: Triangle) -> UInt64 {
    let (a, b, c) = (cornerHash(triangle.a), cornerHash(triangle.b), cornerHash(triangle.c))
    return edge(a, b) &+ edge(b, c) &+ edge(c, a)
  }

  private static func edge(_ a: SIMD2<UInt64>, _ b: SIMD2<UInt64>) -> UInt64 { a.x &* b.y &- b.x &* a.y }

  private static func cornerHash(_ corner: SIMD3<Float>) -> SIMD2<UInt64> {
    // Adding zero makes −0.0 the same vertex as 0.0.
    let exact = corner + SIMD3<Float>(repeating: 0)
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for bits in [exact.x.bitPattern, exact.y.bitPattern, exact.z.bitPattern] {
      hash = (hash ^ UInt64(bits)) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      hash = hash &* 0xC4CE_B9FE_1A85_EC53
      hash ^= hash >> 29
    }
    return SIMD2(hash & 0xFFFF_FFFF, hash >> 32)
  }
}
