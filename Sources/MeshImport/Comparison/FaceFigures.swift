/// What two readings of one draft are held against each other by.
public struct FaceFigures: Sendable, Hashable {
  /// Facets or polygons.
  public internal(set) var faces = 0
  /// Corners of all faces.
  public internal(set) var corners = 0
  /// The least coordinates, in the drawn unit.
  public internal(set) var lowerBound = SIMD3<Float>(repeating: .infinity)
  /// The greatest coordinates, in the drawn unit.
  public internal(set) var upperBound = SIMD3<Float>(repeating: -.infinity)
  /// Six times the signed volume of fans over the faces, seen from the origin.
  var sixVolumes = 0.0
  /// Twice the area of those fans.
  var doubledArea = 0.0

  /// The signed volume, in the drawn unit cubed.
  public var volume: Double { sixVolumes / 6 }
  /// The area, in the drawn unit squared.
  public var area: Double { doubledArea / 2 }

  /// The greatest coordinate, whatever its sign.
  var extent: Double { Double(max(abs(lowerBound.min()), abs(upperBound.max()))) }

  init() {}

  /// The figures of all faces from here on.
  init(_ faces: consuming some ReadFaces) {
    while faces.count > 0 {
      add(faces.count, corner: faces.corner)
      faces.advance()
    }
  }

  /// Adds a face.
  mutating func add(_ count: Int, corner: (Int) -> SIMD3<Float>) {
    faces += 1
    corners += count
    for index in 0..<count {
      let point = corner(index)
      lowerBound = SIMD3(min(lowerBound.x, point.x), min(lowerBound.y, point.y), min(lowerBound.z, point.z))
      upperBound = SIMD3(max(upperBound.x, point.x), max(upperBound.y, point.y), max(upperBound.z, point.z))
    }
    let first = SIMD3<Double>(corner(0))
    for index in 1..<max(1, count - 1) {
      let (second, third) = (SIMD3<Double>(corner(index)), SIMD3<Double>(corner(index + 1)))
      let normal = crossProduct(second - first, third - first)
      sixVolumes += (normal * first).sum()
      doubledArea += (normal * normal).sum().squareRoot()
    }
  }
}
