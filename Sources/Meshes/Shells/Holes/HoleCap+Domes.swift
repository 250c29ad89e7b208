extension HoleCap {
  /// How far the missing surface may bulge out of the flat cap, or in, judged from the faces around the hole.
  ///
  /// The faces' planes, carried on over the hole, meet the line over its middle at some height; the flattest quarter of
  /// the loop decides, so that a hole in one side of a box stays flat. A round surface lies between the flat cap and the
  /// cone to that height (it fills half to three quarters of the cone). Where even the flattest quarter is steep, as
  /// at the open end of a tube, the faces tell nothing, and a cone as high as the hole is wide may be there or missing.
  static func domes(
    over edges: [OpenEdge], around middle: SIMD3<Double>, arms: [SIMD3<Double>], _ mesh: borrowing WeldedMesh,
    _ shells: borrowing FacedShells
  ) -> VolumeDoubt {
    var vectorArea = SIMD3<Double>.zero
    for (a, b) in zip(arms, arms.dropFirst() + arms.prefix(1)) { vectorArea += cross(a, b) / 2 }
    let area = dot(vectorArea, vectorArea).squareRoot()
    guard area > 0 else { return .none }
    let radius = (area / .pi).squareRoot()
    let height = flattestHeight(over: edges, around: middle, normal: vectorArea / area, radius: radius, mesh, shells)
    let cone = area * abs(height) / 3
    if abs(height) >= radius { return VolumeDoubt(low: -area * radius / 3, value: 0, high: area * radius / 3) }
    return height >= 0
      ? VolumeDoubt(low: 0, value: cone / 2, high: cone) : VolumeDoubt(low: -cone, value: -cone / 2, high: 0)
  }

  /// The height over the middle where the plane of the flattest quarter of the neighbouring faces ends.
  private static func flattestHeight(
    over edges: [OpenEdge], around middle: SIMD3<Double>, normal: SIMD3<Double>, radius: Double,
    _ mesh: borrowing WeldedMesh, _ shells: borrowing FacedShells
  ) -> Double {
    var heights: [(height: Double, length: Double)] = []
    var total = 0.0
    for edge in edges {
      let face = edge.halfEdge / 3
      let (from, to) = (mesh.place(edge.from), mesh.place(edge.to))
      let outward = shells.isTurned(face) ? -mesh.doubledArea(face) : mesh.doubledArea(face)
      let facing = dot(outward, normal)
      let size = dot(outward, outward).squareRoot()
      let length = dot(to - from, to - from).squareRoot()
      // A plane within 15° of the normal, or one that turns back, meets the line too far away to tell anything.
      let height = facing > size / 4 ? dot(outward, (from + to) / 2 - middle) / facing : radius
      heights.append((height, length))
      total += length
    }
    heights.sort { abs($0.height) < abs($1.height) }
    var passed = 0.0
    for entry in heights {
      passed += entry.length
      if passed * 4 >= total { return entry.height }
    }
    return radius
  }
}
