/// Gathers triangles into plane facets.
struct FacetGathering {
  private typealias Facet = FacetedSolid.Facet
  private typealias Cell = SIMD3<Int32>

  /// Normals within 0.6° of each other are one facet's, as float32 corners of small triangles leave them.
  private static let parallel = 0.99994
  /// How far corners may lie off a plane, against the size: what six digits of a text format leave.
  private static let flatness = 4e-4
  /// The side of a cell of normals, no less than two that are parallel lie apart (0.011).
  private static let cell = 0.012
  /// Facets of a convex body whose normals lie in one cell; a bent surface needs fewer than ten of such flatness to turn
  /// by that much, so what has more folds back on itself.
  private static let mostInCell = 64

  private let size: Double
  private var facets: [Facet] = []
  /// The facets by the cell of their normal.
  private var cells: [Cell: [Int32]] = [:]

  private init(size: Double) { self.size = size }

  /// The facets, largest first; nil where the triangles are of no convex body.
  ///
  /// The largest triangle begins, since its normal is the surest. A triangle is compared with the facets of 27 cells, at
  /// most 64 each: linear in the triangles, but for the sort.
  static func facets(
    _ triangles: [(SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)], about middle: SIMD3<Double>, size: Double
  ) -> [FacetedSolid.Facet]? {
    var pieces: [(facet: Facet, triangle: Int)] = []
    for (index, (a, b, c)) in triangles.enumerated() {
      let doubled = cross(b - a, c - a)
      let length = dot(doubled, doubled).squareRoot()
      guard length > 1e-9 * size * size else { continue }
      let normal = doubled / length
      let offset = dot(normal, (a - middle) + (b - middle) + (c - middle)) / 3
      pieces.append((Facet(normal: normal, offset: offset, area: length / 2), index))
    }
    pieces.sort { $0.facet.area > $1.facet.area }
    var gathering = FacetGathering(size: size)
    for (facet, triangle) in pieces {
      let (a, b, c) = triangles[triangle]
      guard gathering.add(facet, (a - middle, b - middle, c - middle)) else { return nil }
    }
    return gathering.facets.sorted { $0.area > $1.area }
  }

  /// Adds a triangle to its facet, the first that it fits, or begins one; false where a cell is full.
  private mutating func add(
    _ facet: Facet, _ corners: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)
  ) -> Bool {
    let own = Self.cell(of: facet.normal)
    var first: Int32?
    for index in 0..<27 as Range<Int32> {
      let near = own &+ SIMD3(index % 3, index / 3 % 3, index / 9) &- SIMD3(1, 1, 1)
      for other in cells[near] ?? [] where other < first ?? .max && fits(facet.normal, corners, Int(other)) {
        first = other
      }
    }
    if let first {
      facets[Int(first)].area += facet.area
      return true
    }
    guard cells[own]?.count ?? 0 < Self.mostInCell else { return false }
    cells[own, default: []].append(Int32(facets.count))
    facets.append(facet)
    return true
  }

  private func fits(
    _ normal: SIMD3<Double>, _ corners: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>), _ index: Int
  ) -> Bool {
    let other = facets[index]
    guard dot(other.normal, normal) > Self.parallel else { return false }
    let limit = Self.flatness * size
    return abs(dot(other.normal, corners.0) - other.offset) <= limit
      && abs(dot(other.normal, corners.1) - other.offset) <= limit
      && abs(dot(other.normal, corners.2) - other.offset) <= limit
  }

  private static func cell(of normal: SIMD3<Double>) -> Cell { Cell(normal / cell, rounding: .down) }
}
