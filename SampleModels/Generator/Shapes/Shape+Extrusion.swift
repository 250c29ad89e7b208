extension Shape {
  /// A box from the origin to its opposite corner: 12 triangles.
  public static func box(_ size: SIMD3<Double>) -> Shape {
    let base = [SIMD2(0, 0), SIMD2(size.x, 0), SIMD2(size.x, size.y), SIMD2(0, size.y)]
    var shape = extrusion(of: base, height: size.z)
    shape.exactSignedVolume = size.x * size.y * size.z
    return shape
  }

  /// A plane polygon, convex or not, raised from z = 0 to a height: 4·n − 4 triangles.
  ///
  /// Vertices are the polygon's at z = 0, then the polygon's at the height.
  /// - Precondition: the polygon is simple and counter-clockwise; the height is positive.
  public static func extrusion(of polygon: [SIMD2<Double>], height: Double) -> Shape {
    precondition(height > 0, "an extrusion has a height")
    let count = polygon.count
    var shape = Shape(
      vertices: polygon.map { SIMD3($0.x, $0.y, 0) } + polygon.map { SIMD3($0.x, $0.y, height) }, faces: [],
      exactSignedVolume: PlanePolygon.area(polygon) * height)
    for ear in PlanePolygon.triangulate(polygon) {
      shape.appendTriangle(ear.z, ear.y, ear.x)
      shape.appendTriangle(count + ear.x, count + ear.y, count + ear.z)
    }
    for corner in 0..<count {
      let next = (corner + 1) % count
      shape.appendQuad(corner, next, count + next, count + corner)
    }
    return shape
  }
}
