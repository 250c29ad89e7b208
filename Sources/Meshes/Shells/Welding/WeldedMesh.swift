/// Triangles by shared vertices: the draft's own, then those that the sorting adds to close it.
struct WeldedMesh {
  /// Where the vertices are, exactly as drawn.
  var points: [SIMD3<Float>]
  /// Three vertices a face, in the draft's order.
  var corners: [UInt32]
  /// Faces that count no longer: without three different vertices, duplicates, walls without thickness.
  var isLeftOut: [Bool]
  /// How many faces the draft has; those that come after were added.
  let drawnFaces: Int

  /// How many faces there are, left out or not.
  var faceCount: Int { isLeftOut.count }

  /// The vertex where a half-edge (3 × face + side) starts.
  func start(_ halfEdge: Int) -> UInt32 { corners[halfEdge] }

  /// The vertex where a half-edge ends.
  func end(_ halfEdge: Int) -> UInt32 { corners[halfEdge % 3 == 2 ? halfEdge - 2 : halfEdge + 1] }

  /// The vertex of its face across from a half-edge.
  func apex(_ halfEdge: Int) -> UInt32 { corners[halfEdge % 3 == 0 ? halfEdge + 2 : halfEdge - 1] }

  /// A vertex's place in double precision, which holds it exactly.
  func place(_ vertex: UInt32) -> SIMD3<Double> { SIMD3<Double>(points[Int(vertex)]) }

  /// The places of a face's three corners.
  func places(ofFace face: Int) -> (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>) {
    (place(corners[3 * face]), place(corners[3 * face + 1]), place(corners[3 * face + 2]))
  }

  /// The cross product of two sides of a face: its direction is outward, its length twice the area.
  func doubledArea(_ face: Int) -> SIMD3<Double> {
    let a = place(corners[3 * face])
    return cross(place(corners[3 * face + 1]) - a, place(corners[3 * face + 2]) - a)
  }

  /// Whether a face's corners, from the least on, ascend: tells a face from its back.
  func turn(_ face: Int) -> Bool {
    let (a, b, c) = (corners[3 * face], corners[3 * face + 1], corners[3 * face + 2])
    let least = min(a, b, c)
    return least == a ? b < c : least == b ? c < a : a < b
  }

  /// Adds a face; one without three different vertices is left out at once.
  mutating func append(_ a: UInt32, _ b: UInt32, _ c: UInt32) {
    corners.append(a)
    corners.append(b)
    corners.append(c)
    isLeftOut.append(a == b || b == c || c == a)
  }

  /// Puts vertices in the place of others; faces that lose a corner by it are left out.
  mutating func rename(_ names: [UInt32]) {
    for face in isLeftOut.indices {
      for corner in 3 * face..<3 * face + 3 { corners[corner] = names[Int(corners[corner])] }
      let (a, b, c) = (corners[3 * face], corners[3 * face + 1], corners[3 * face + 2])
      if a == b || b == c || c == a { isLeftOut[face] = true }
    }
  }
}

/// The cross product.
@inline(__always)
func cross(_ u: SIMD3<Double>, _ v: SIMD3<Double>) -> SIMD3<Double> {
  SIMD3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
}

/// The dot product.
@inline(__always)
func dot(_ u: SIMD3<Double>, _ v: SIMD3<Double>) -> Double { u.x * v.x + u.y * v.y + u.z * v.z }
