/// A triangle in a picture: its box of pixels, and the weights of its corners over them.
struct Outline {
  /// The pixels whose middles lie within the box around it, on the canvas.
  let columns: ClosedRange<Int>
  /// The rows likewise.
  let rows: ClosedRange<Int>
  private let a: SIMD3<Float>
  private let ab: SIMD3<Float>
  private let ac: SIMD3<Float>
  private let inverse: Float
  /// By how much the weights of b and c grow from one pixel to the next along a row.
  let perPixel: SIMD2<Float>

  /// Nothing where no pixel's middle lies in the box, or the area is none that float32 holds.
  init?(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>, width: Int, height: Int) {
    let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    // Finite only where every corner is: what overflows float32 is not drawn.
    guard area != 0, area.isFinite else { return nil }
    // On the canvas before they become whole numbers.
    let left = Int(min(max((min(a.x, min(b.x, c.x)) - 0.5).rounded(.up), 0), Float(width)))
    let right = Int(max(min((max(a.x, max(b.x, c.x)) - 0.5).rounded(.down), Float(width - 1)), -1))
    let top = Int(min(max((min(a.y, min(b.y, c.y)) - 0.5).rounded(.up), 0), Float(height)))
    let bottom = Int(max(min((max(a.y, max(b.y, c.y)) - 0.5).rounded(.down), Float(height - 1)), -1))
    guard left <= right, top <= bottom else { return nil }
    columns = left...right
    rows = top...bottom
    self.a = a
    ab = b - a
    ac = c - a
    inverse = 1 / area
    perPixel = SIMD2(c.y - a.y, a.y - b.y) * inverse
  }

  /// How many pixels its box has.
  var pixels: Int { columns.count * rows.count }

  /// The weights of b and c in the middle of a pixel.
  @inline(__always)
  func weights(_ column: Int, _ row: Int) -> SIMD2<Float> {
    let y = Float(row) + 0.5 - a.y
    let x = Float(column) + 0.5 - a.x
    return SIMD2(x * ac.y - y * ac.x, y * ab.x - x * ab.y) * inverse
  }

  /// The nearness at weights of b and c.
  @inline(__always)
  func depth(_ weights: SIMD2<Float>) -> Float { a.z + weights.x * ab.z + weights.y * ac.z }

  /// The columns of a row between which the triangle lies, and a few beside them.
  func span(ofRow row: Int) -> Range<Int> {
    let start = weights(columns.lowerBound, row)
    var (first, last) = (0.0, Double(columns.count - 1))
    // Each weight, and what is left for the first corner, is at least nothing.
    let conditions = [
      (Double(start.x), Double(perPixel.x)), (Double(start.y), Double(perPixel.y)),
      (1 - Double(start.x) - Double(start.y), -Double(perPixel.x) - Double(perPixel.y)),
    ]
    for (value, growth) in conditions {
      if growth > 0 {
        first = max(first, -value / growth - Self.slack)
      } else if growth < 0 {
        last = min(last, value / -growth + Self.slack)
      }
    }
    guard first <= last else { return columns.lowerBound..<columns.lowerBound }
    return columns.lowerBound + Int(first)..<columns.lowerBound + Int(last) + 1
  }

  /// Pixels that the rounding of the weights is allowed.
  private static let slack = 2.0
}
