import DraftShapes
import Meshes

/// Convex solids as drawn in float32; volumes and areas by clipping each one's triangles with the others' half-spaces.
///
/// The boundary of an intersection is each solid's boundary within all the others; its volume is the flux of x/3 through
/// that. Sums over sets of solids then give the union. All in double precision from the rounded corners; facets that are
/// bent by the rounding are off by at most that rounding.
struct ConvexUnion {
  /// The flux of x/3 and the area of a piece of surface.
  struct Piece {
    var flux = 0.0
    var area = 0.0

    static func += (sum: inout Piece, piece: Piece) {
      sum.flux += piece.flux
      sum.area += piece.area
    }
  }

  struct Plane {
    let normal: SIMD3<Double>
    let offset: Double
  }

  let solids: [[Triangle]]
  private let planes: [[Plane]]
  /// Coincident faces count as one within this.
  private static let hair = 1e-9

  init(_ solids: [[Triangle]]) {
    self.solids = solids
    planes = solids.map { $0.compactMap(Self.plane) }
  }

  static func plane(_ triangle: Triangle) -> Plane? {
    let (a, b, c) = (SIMD3<Double>(triangle.a), SIMD3<Double>(triangle.b), SIMD3<Double>(triangle.c))
    let normal = (b - a).cross(c - a)
    guard normal.length > 0 else { return nil }
    let unit = normal / normal.length
    return Plane(normal: unit, offset: unit.dot(a))
  }

  /// The part of one solid's surface within all solids of a set.
  func surface(of solid: Int, within set: [Int]) -> Piece {
    var whole = Piece()
    for triangle in solids[solid] {
      var polygon = [SIMD3<Double>(triangle.a), SIMD3<Double>(triangle.b), SIMD3<Double>(triangle.c)]
      guard let own = Self.plane(triangle) else { continue }
      for other in set {
        for plane in planes[other] where !polygon.isEmpty {
          polygon = Self.clip(polygon, by: plane) { plane.normal.dot(own.normal) > 0 && solid < other }
        }
      }
      whole += Self.measure(polygon, origin: origin)
    }
    return whole
  }

  private var origin: SIMD3<Double> { SIMD3<Double>(solids[0][0].a) }

  /// The volume of the intersection of a set.
  func intersection(_ set: [Int]) -> Double {
    set.reduce(0) { sum, solid in sum + surface(of: solid, within: set.filter { $0 != solid }).flux }
  }

  /// The surface of each solid outside all others: inclusion and exclusion over their sets.
  func union() -> Piece {
    var whole = Piece()
    for solid in solids.indices {
      let others = solids.indices.filter { $0 != solid }
      for members in 0..<(1 << others.count) {
        let set = others.indices.filter { members & (1 << $0) != 0 }.map { others[$0] }
        let piece = surface(of: solid, within: set)
        let sign = set.count.isMultiple(of: 2) ? 1.0 : -1.0
        whole += Piece(flux: sign * piece.flux, area: sign * piece.area)
      }
    }
    return whole
  }

  /// What is left of a polygon behind a plane; `keepsCoplanar` decides for one that lies in it.
  static func clip(_ polygon: [SIMD3<Double>], by plane: Plane, keepsCoplanar: () -> Bool) -> [SIMD3<Double>] {
    let heights = polygon.map { plane.normal.dot($0) - plane.offset }
    if heights.allSatisfy({ abs($0) <= hair }) { return keepsCoplanar() ? polygon : [] }
    if heights.allSatisfy({ $0 <= 0 }) { return polygon }
    var kept: [SIMD3<Double>] = []
    for index in polygon.indices {
      let next = (index + 1) % polygon.count
      if heights[index] <= 0 { kept.append(polygon[index]) }
      if (heights[index] <= 0) != (heights[next] <= 0) {
        let share = heights[index] / (heights[index] - heights[next])
        kept.append(polygon[index] + (polygon[next] - polygon[index]) * share)
      }
    }
    return kept
  }

  static func measure(_ polygon: [SIMD3<Double>], origin: SIMD3<Double>) -> Piece {
    guard polygon.count >= 3 else { return Piece() }
    var doubled = SIMD3<Double>()
    for index in 1..<polygon.count - 1 {
      doubled += (polygon[index] - polygon[0]).cross(polygon[index + 1] - polygon[0])
    }
    return Piece(flux: (polygon[0] - origin).dot(doubled) / 6, area: doubled.length / 2)
  }
}
