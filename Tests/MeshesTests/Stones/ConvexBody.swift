import DraftShapes
import Foundation

/// Convex bodies from their corners, for shapes that no turning or raising gives.
enum ConvexBody {
  /// The convex hull of some points, every plane of it cut into triangles as a fan; slow, for tens of points.
  static func of(_ points: [SIMD3<Double>]) -> Shape {
    let middle = points.reduce(.zero, +) / Double(points.count)
    var planes: [(normal: SIMD3<Double>, offset: Double)] = []
    var faces: [SIMD3<Int32>] = []
    for a in points.indices {
      for b in points.indices.dropFirst(a + 1) {
        for c in points.indices.dropFirst(b + 1) {
          let cross = (points[b] - points[a]).cross(points[c] - points[a])
          let length = cross.dot(cross).squareRoot()
          guard length > 1e-9 else { continue }
          var normal = cross / length
          if normal.dot(points[a] - middle) < 0 { normal = -normal }
          let offset = normal.dot(points[a])
          guard points.allSatisfy({ normal.dot($0) <= offset + 1e-7 }) else { continue }
          if planes.contains(where: { $0.normal.dot(normal) > 1 - 1e-9 && abs($0.offset - offset) < 1e-7 }) { continue }
          planes.append((normal, offset))
          faces += fan(points, normal, offset)
        }
      }
    }
    return Shape(vertices: points, faces: faces, exactSignedVolume: nil)
  }

  private static func fan(_ points: [SIMD3<Double>], _ normal: SIMD3<Double>, _ offset: Double) -> [SIMD3<Int32>] {
    let on = points.indices.filter { abs(normal.dot(points[$0]) - offset) < 1e-7 }
    let middle = on.reduce(.zero) { $0 + points[$1] } / Double(on.count)
    let u = points[on[0]] - middle
    let v = normal.cross(u)
    let around = on.sorted { one, other in
      let (p, q) = (points[one] - middle, points[other] - middle)
      return atan2(v.dot(p), u.dot(p)) < atan2(v.dot(q), u.dot(q))
    }
    return (1..<around.count - 1).map { SIMD3(Int32(around[0]), Int32(around[$0]), Int32(around[$0 + 1])) }
  }

  /// One convex outline at several heights, scaled: every facet between two of them is plane; scale 0 is a point.
  static func stepped(_ outline: [SIMD2<Double>], _ levels: [(scale: Double, height: Double)]) -> Shape {
    of(
      levels.flatMap { level in
        (level.scale == 0 ? [SIMD2<Double>.zero] : outline).map {
          SIMD3($0.x * level.scale, $0.y * level.scale, level.height)
        }
      })
  }
}
