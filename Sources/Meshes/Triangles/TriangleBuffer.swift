/// Triangles that the program made or read, packed, with a span to lend.
public struct TriangleBuffer: Sendable {
  /// Nine coordinates a triangle.
  private var coordinates: [Float]

  /// An empty buffer with room for `capacity` triangles.
  public init(capacity: Int = 0) {
    coordinates = []
    coordinates.reserveCapacity(capacity * 9)
  }

  /// A buffer of nine coordinates a triangle.
  /// - Precondition: the count of coordinates is a multiple of nine.
  init(coordinates: [Float]) {
    precondition(coordinates.count.isMultiple(of: 9), "a triangle has nine coordinates")
    self.coordinates = coordinates
  }

  /// A buffer of the given triangles.
  public init(_ triangles: some Sequence<Triangle>) {
    self.init()
    for triangle in triangles { append(triangle) }
  }

  /// How many triangles there are.
  public var count: Int { coordinates.count / 9 }

  /// Adds a triangle at the end.
  public mutating func append(_ triangle: Triangle) {
    for corner in [triangle.a, triangle.b, triangle.c] { append(corner) }
  }

  /// Adds the triangles of another buffer at the end.
  public mutating func append(_ other: TriangleBuffer) { coordinates += other.coordinates }

  private mutating func append(_ corner: SIMD3<Float>) {
    coordinates.append(corner.x)
    coordinates.append(corner.y)
    coordinates.append(corner.z)
  }

  /// The triangles, lent.
  public var span: TriangleSpan {
    @_lifetime(borrow self) get { TriangleSpan(coordinates.span.bytes, layout: .packed) }
  }
}
