/// A picture being drawn with a depth for every pixel; what is nearest stays.
struct Canvas: Sendable {
  let width: Int
  let height: Int
  private(set) var colours: [UInt32]
  private(set) var depths: [Float]

  init(width: Int, height: Int, background: UInt32) {
    self.width = width
    self.height = height
    colours = [UInt32](repeating: background, count: width * height)
    depths = [Float](repeating: -.infinity, count: width * height)
  }

  /// Draws one triangle of one colour, its corners in pixels and nearness.
  mutating func fill(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>, _ colour: UInt32) {
    let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    // Finite only where every corner is: what overflows float32 is not drawn.
    guard area != 0, area.isFinite else { return }
    // Pixels whose middle lies within the box around the triangle; on the canvas before they become whole numbers.
    let left = Int(min(max((min(a.x, min(b.x, c.x)) - 0.5).rounded(.up), 0), Float(width)))
    let right = Int(max(min((max(a.x, max(b.x, c.x)) - 0.5).rounded(.down), Float(width - 1)), -1))
    let top = Int(min(max((min(a.y, min(b.y, c.y)) - 0.5).rounded(.up), 0), Float(height)))
    let bottom = Int(max(min((max(a.y, max(b.y, c.y)) - 0.5).rounded(.down), Float(height - 1)), -1))
    guard left <= right, top <= bottom else { return }
    let inverse = 1 / area
    // Weights of b and c grow linearly along a row.
    let perPixel = SIMD2(c.y - a.y, a.y - b.y) * inverse
    for row in top...bottom {
      let y = Float(row) + 0.5 - a.y
      let x = Float(left) + 0.5 - a.x
      var weights = SIMD2(x * (c.y - a.y) - y * (c.x - a.x), y * (b.x - a.x) - x * (b.y - a.y)) * inverse
      for index in row * width + left...row * width + right {
        if weights.x >= 0, weights.y >= 0, weights.x + weights.y <= 1 {
          let depth = a.z + weights.x * (b.z - a.z) + weights.y * (c.z - a.z)
          if depth > depths[index] {
            depths[index] = depth
            colours[index] = colour
          }
        }
        weights += perPixel
      }
    }
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
