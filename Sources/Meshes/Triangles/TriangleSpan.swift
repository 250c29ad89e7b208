/// Triangles lent in place: a span of bytes and how they are laid out.
///
/// It copies nothing and cannot outlive its owner.
///
/// Coordinates are little-endian float32 in the draft's drawn unit, corners in the order that makes the outward side
/// counter-clockwise.
public struct TriangleSpan: ~Escapable {
  /// The bytes, a whole number of strides.
  public let bytes: RawSpan
  /// How each triangle lies in its stride.
  public let layout: TriangleLayout

  /// Lends the triangles in `bytes`.
  /// - Precondition: `bytes` holds a whole number of strides.
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan, layout: TriangleLayout) {
    precondition(bytes.byteCount.isMultiple(of: layout.stride), "a triangle span ends between two triangles")
    self.bytes = bytes
    self.layout = layout
  }

  /// How many triangles there are.
  public var count: Int { bytes.byteCount / layout.stride }

  /// The triangle at an index.
  /// - Precondition: the index is in `0..<count`.
  @inline(__always)
  public subscript(index: Int) -> Triangle {
    let start = index * layout.stride + layout.cornersOffset
    return Triangle(a: corner(at: start), b: corner(at: start + 12), c: corner(at: start + 24))
  }

  /// The triangles of a range, lent on.
  /// - Precondition: the range lies in `0..<count`.
  @_lifetime(copy self)
  public func extracting(_ range: Range<Int>) -> TriangleSpan {
    let part = bytes.extracting(range.lowerBound * layout.stride..<range.upperBound * layout.stride)
    return TriangleSpan(part, layout: layout)
  }

  @inline(__always)
  private func corner(at offset: Int) -> SIMD3<Float> {
    // Safe: RawSpan checks that each offset lies within it, and every bit pattern is a Float.
    SIMD3(
      bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Float.self),
      bytes.unsafeLoadUnaligned(fromByteOffset: offset + 4, as: Float.self),
      bytes.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: Float.self))
  }
}
