/// Where the nine float32 corner coordinates of each triangle lie in a run of bytes.
public struct TriangleLayout: Sendable, Hashable {
  /// Bytes from one triangle to the next.
  public let stride: Int
  /// Bytes from a triangle's start to its first corner's x; the nine floats follow without a gap.
  public let cornersOffset: Int

  /// Makes a layout.
  /// - Precondition: the 36 bytes of the corners fit within the stride.
  public init(stride: Int, cornersOffset: Int) {
    precondition(cornersOffset >= 0 && cornersOffset + 36 <= stride, "corners must lie within the stride")
    self.stride = stride
    self.cornersOffset = cornersOffset
  }

  /// The records of a binary STL: normal (12 bytes), corners (36), attribute (2).
  public static let binarySTL = TriangleLayout(stride: 50, cornersOffset: 12)

  /// Corners alone, one triangle after the other.
  public static let packed = TriangleLayout(stride: 36, cornersOffset: 0)
}
