/// A picture in memory, rows from the top, 8 bits a channel: 0xAARRGGBB, opaque.
public struct Picture: Sendable, Hashable {
  /// Pixels along a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// The pixels, row after row.
  public internal(set) var pixels: [UInt32]

  /// A picture of one colour.
  /// - Precondition: at least one pixel each way.
  public init(width: Int, height: Int, filledWith pixel: UInt32 = 0xFFFF_FFFF) {
    precondition(width > 0 && height > 0, "a picture needs pixels: \(width) × \(height)")
    self.width = width
    self.height = height
    pixels = [UInt32](repeating: pixel, count: width * height)
  }
}
