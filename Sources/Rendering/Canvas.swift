/// A picture being drawn with a depth for every pixel; what is nearest stays.
struct Canvas: Sendable {
  let width: Int
  let height: Int
  private(set) var colours: [UInt32]
  private(set) var depths: [Float]
  /// The pixels that were looked at so far.
  private(set) var steps = 0

  /// In triangles of so few pixels every one is looked at, in larger ones those between their sides.
  private static let fewPixels = 1024

  init(width: Int, height: Int, background: UInt32) {
    self.width = width
    self.height = height
    colours = [UInt32](repeating: background, count: width * height)
    depths = [Float](repeating: -.infinity, count: width * height)
  }

  /// Draws one triangle of one colour, its corners in pixels and nearness.
  mutating func fill(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>, _ colour: UInt32) {
    guard let outline = Outline(a, b, c, width: width, height: height) else { return }
    let isSmall = outline.pixels <= Self.fewPixels
    for row in outline.rows {
      let span = isSmall ? Range(outline.columns) : outline.span(ofRow: row)
      steps += 1 + span.count
      fill(row, span, outline, colour)
    }
  }

  /// Draws a part of a row; gives how many pixels it wrote.
  @inline(__always)
  @discardableResult
  mutating func fill(_ row: Int, _ span: Range<Int>, _ outline: Outline, _ colour: UInt32) -> Int {
    var weights = outline.weights(span.lowerBound, row)
    var written = 0
    for index in row * width + span.lowerBound..<row * width + span.upperBound {
      if weights.x >= 0, weights.y >= 0, weights.x + weights.y <= 1 {
        let depth = outline.depth(weights)
        if depth > depths[index] {
          depths[index] = depth
          colours[index] = colour
          written += 1
        }
      }
      weights += outline.perPixel
    }
    return written
  }

  /// Takes over what is nearer on another canvas of the same size.
  mutating func overlay(_ other: Canvas) {
    precondition(width == other.width && height == other.height)
    for index in depths.indices where other.depths[index] > depths[index] {
      depths[index] = other.depths[index]
      colours[index] = other.colours[index]
    }
  }
}
