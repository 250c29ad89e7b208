/// The faces that our own reader took from a text, one after the other.
protocol ReadFaces {
  /// How many corners the face here has; 0 after the last.
  var count: Int { get }
  /// A corner of the face here.
  func corner(_ index: Int) -> SIMD3<Float>
  /// Goes to the next face.
  mutating func advance()
}

/// The faces of an OBJ; valid while its mesh lives.
struct OBJFaces: ReadFaces {
  private let pieces: [TextPiece<OBJPass>]
  private let positions: UnsafeMutablePointer<Float>?
  private var piece = 0
  private var corners: UnsafeMutableBufferPointer<Int32>
  private var polygons: UnsafeMutableBufferPointer<OBJPolygon>
  private var first = 0
  private var polygon = 0
  private(set) var count = 0

  init(_ mesh: OBJMesh) {
    pieces = mesh.pieces
    positions = mesh.positions.base
    corners = pieces[0].pass.corners.values
    polygons = pieces[0].pass.polygons.values
    look()
  }

  /// Which vertex a corner of the face here is, from 0.
  @inline(__always) func vertex(_ index: Int) -> Int { Int(corners[first + index]) }

  @inline(__always) func corner(_ index: Int) -> SIMD3<Float> {
    // Safe: every corner was checked to name a vertex.
    let point = positions.unsafelyUnwrapped + 3 * vertex(index)
    return SIMD3(point[0], point[1], point[2])
  }

  @inline(__always) mutating func advance() {
    first += count
    look()
  }

  @inline(__always) private mutating func look() {
    if polygon < polygons.count, polygons[polygon].first == first {
      count = polygons[polygon].count
      polygon += 1
    } else if first < corners.count {
      count = 3
    } else {
      lookFurther()
    }
  }

  @inline(never) private mutating func lookFurther() {
    count = 0
    guard piece + 1 < pieces.count else { return }
    piece += 1
    corners = pieces[piece].pass.corners.values
    polygons = pieces[piece].pass.polygons.values
    (first, polygon) = (0, 0)
    look()
  }
}

/// The facets of an ASCII STL; valid while its mesh lives.
struct ASCIISTLFaces: ReadFaces {
  private let positions: UnsafeMutableBufferPointer<Float>
  private var first = 0

  init(_ mesh: ASCIISTLMesh) { positions = mesh.positions.values }

  var count: Int { first < positions.count ? 3 : 0 }

  @inline(__always) func corner(_ index: Int) -> SIMD3<Float> {
    let place = first + 3 * index
    return SIMD3(positions[place], positions[place + 1], positions[place + 2])
  }

  @inline(__always) mutating func advance() { first += 9 }
}
