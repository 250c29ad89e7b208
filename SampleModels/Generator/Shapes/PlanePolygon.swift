/// Simple polygons in the plane.
public enum PlanePolygon {
  /// The area by the shoelace formula, positive where the polygon runs counter-clockwise.
  public static func area(_ polygon: [SIMD2<Double>]) -> Double {
    zip(polygon, polygon.dropFirst() + polygon.prefix(1)).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) } / 2
  }

  /// Cuts a polygon into n − 2 counter-clockwise triangles of its corners, ear by ear.
  /// - Precondition: the polygon is simple and counter-clockwise, without three corners in a line.
  static func triangulate(_ polygon: [SIMD2<Double>]) -> [SIMD3<Int>] {
    precondition(polygon.count >= 3 && area(polygon) > 0, "a polygon runs counter-clockwise around its area")
    var left = Array(polygon.indices)
    var ears: [SIMD3<Int>] = []
    while left.count > 3 {
      guard let tip = left.indices.first(where: { isEar($0, of: left, in: polygon) }) else {
        preconditionFailure("a polygon that crosses itself has no ears")
      }
      ears.append(corners(around: tip, of: left))
      left.remove(at: tip)
    }
    return ears + [SIMD3(left[0], left[1], left[2])]
  }

  private static func corners(around tip: Int, of left: [Int]) -> SIMD3<Int> {
    SIMD3(left[(tip + left.count - 1) % left.count], left[tip], left[(tip + 1) % left.count])
  }

  /// Whether the corner is convex and its triangle holds no other corner that is left.
  private static func isEar(_ tip: Int, of left: [Int], in polygon: [SIMD2<Double>]) -> Bool {
    let ear = corners(around: tip, of: left)
    let (a, b, c) = (polygon[ear.x], polygon[ear.y], polygon[ear.z])
    guard area([a, b, c]) > 0 else { return false }
    return left.allSatisfy { other in
      other == ear.x || other == ear.y || other == ear.z
        || [[a, b], [b, c], [c, a]].contains { area($0 + [polygon[other]]) < 0 }
    }
  }
}
