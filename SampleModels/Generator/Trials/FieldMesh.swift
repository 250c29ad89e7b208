import Meshes

/// The surface of a solid field as one closed mesh: marching tetrahedra over a lattice (Doi and Koide 1991).
///
/// Each cell is cut into the six tetrahedra about its main diagonal, so that neighbours share every face; a corner on an
/// edge of the lattice is computed in one order of its ends, so that all that share it get the same bits.
struct FieldMesh {
  private let low: SIMD3<Double>
  private let step: Double
  private let counts: SIMD3<Int>
  private var values: [Double]
  private(set) var triangles = TriangleBuffer()

  /// Samples a field within a box, `cells` along its longest side, and draws its surface.
  /// - Precondition: the solid lies within the box.
  init(_ field: SolidField, low: SIMD3<Double>, high: SIMD3<Double>, cells: Int) {
    let size = high - low
    self.low = low
    step = size.max() / Double(cells)
    let step = step
    counts =
      SIMD3(Int((size.x / step).rounded(.up)), Int((size.y / step).rounded(.up)), Int((size.z / step).rounded(.up)))
      &+ 1
    values = []
    values.reserveCapacity(counts.x * counts.y * counts.z)
    for z in 0..<counts.z {
      for y in 0..<counts.y {
        for x in 0..<counts.x {
          let value = field.at(low + SIMD3(Double(x), Double(y), Double(z)) * step)
          // A corner of the lattice on the surface would be a corner of no area.
          values.append(value.magnitude < 1e-7 ? 1e-7 : value)
        }
      }
    }
    march()
  }

  /// The corners of a cell's six tetrahedra, bit 0 for x, 1 for y, 2 for z; each with a positive volume.
  private static let tetrahedra: [[Int]] = [
    [0, 1, 3, 7], [0, 3, 2, 7], [0, 2, 6, 7], [0, 6, 4, 7], [0, 4, 5, 7], [0, 5, 1, 7],
  ]

  private mutating func march() {
    for z in 0..<counts.z - 1 {
      for y in 0..<counts.y - 1 {
        for x in 0..<counts.x - 1 {
          let corners = (0..<8).map { bit in
            x + (bit & 1) + counts.x * (y + (bit >> 1 & 1) + counts.y * (z + (bit >> 2)))
          }
          let inside = corners.count { values[$0] < 0 }
          guard inside > 0, inside < 8 else { continue }
          for tetrahedron in Self.tetrahedra { draw(tetrahedron.map { corners[$0] }) }
        }
      }
    }
  }

  /// Even orders of four corners, the inside ones first.
  private static let oneFirst = [[0, 1, 2, 3], [1, 0, 3, 2], [2, 3, 0, 1], [3, 2, 1, 0]]
  private static let twoFirst = [
    [0, 1, 2, 3], [0, 2, 3, 1], [0, 3, 1, 2], [1, 2, 0, 3], [1, 3, 2, 0], [2, 3, 0, 1],
  ]

  private mutating func draw(_ corners: [Int]) {
    let inside = corners.map { values[$0] < 0 }
    let within = inside.count { $0 }
    if within == 2, let order = Self.twoFirst.first(where: { inside[$0[0]] && inside[$0[1]] }) {
      let (a, b, c, d) = (corners[order[0]], corners[order[1]], corners[order[2]], corners[order[3]])
      let (ac, ad, bd, bc) = (cut(a, c), cut(a, d), cut(b, d), cut(b, c))
      triangles.append(Triangle(a: ac, b: ad, c: bd))
      triangles.append(Triangle(a: ac, b: bd, c: bc))
    } else if within == 1 || within == 3, let order = Self.oneFirst.first(where: { inside[$0[0]] == (within == 1) }) {
      let (a, b, c, d) = (corners[order[0]], corners[order[1]], corners[order[2]], corners[order[3]])
      let (one, two, three) = (cut(a, b), cut(a, c), cut(a, d))
      triangles.append(within == 1 ? Triangle(a: one, b: two, c: three) : Triangle(a: one, b: three, c: two))
    }
  }

  /// Where the surface cuts the edge between two corners of the lattice.
  private func cut(_ one: Int, _ other: Int) -> SIMD3<Float> {
    let (first, second) = one < other ? (one, other) : (other, one)
    let share = values[first] / (values[first] - values[second])
    let place = place(first) + (place(second) - place(first)) * share
    // −0.0 and 0.0 are one place.
    return SIMD3<Float>(place) + 0
  }

  private func place(_ corner: Int) -> SIMD3<Double> {
    let (x, rest) = (corner % counts.x, corner / counts.x)
    return low + SIMD3(Double(x), Double(rest % counts.y), Double(rest / counts.y)) * step
  }
}
