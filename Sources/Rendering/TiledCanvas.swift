/// A canvas for triangles that cover each other many times: drawn from the nearest to the farthest, in tiles that know how
/// near all that is in them is, so that what is hidden costs a look at each tile and not at each pixel.
struct TiledCanvas {
  private(set) var canvas: Canvas
  /// The tiles and pixels that were looked at so far.
  private(set) var steps = 0
  private let across: Int
  /// No pixel of a tile is farther than this.
  private var farthest: [Float]
  /// Pixels written since that was found out.
  private var written: [Int]

  /// Pixels along each side of a tile.
  private static let side = 32

  init(width: Int, height: Int, background: UInt32) {
    canvas = Canvas(width: width, height: height, background: background)
    across = (width + Self.side - 1) / Self.side
    let tiles = across * ((height + Self.side - 1) / Self.side)
    farthest = [Float](repeating: -.infinity, count: tiles)
    written = [Int](repeating: 0, count: tiles)
  }

  /// Draws one triangle of one colour, its corners in pixels and nearness.
  mutating func fill(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>, _ colour: UInt32) {
    guard let outline = Outline(a, b, c, width: canvas.width, height: canvas.height) else { return }
    let nearest = max(a.z, max(b.z, c.z))
    for row in outline.rows.lowerBound / Self.side...outline.rows.upperBound / Self.side {
      let rows = outline.rows.clamped(to: row * Self.side...(row + 1) * Self.side - 1)
      for column in outline.columns.lowerBound / Self.side...outline.columns.upperBound / Self.side {
        let tile = row * across + column
        steps += 1
        guard nearest > farthest[tile] else { continue }
        let columns = outline.columns.clamped(to: column * Self.side...(column + 1) * Self.side - 1)
        fill(tile, columns, rows, outline, colour)
      }
    }
  }

  private mutating func fill(
    _ tile: Int, _ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, _ outline: Outline, _ colour: UInt32
  ) {
    let corners = [
      outline.weights(columns.lowerBound, rows.lowerBound), outline.weights(columns.upperBound, rows.lowerBound),
      outline.weights(columns.lowerBound, rows.upperBound), outline.weights(columns.upperBound, rows.upperBound),
    ]
    // Weights and nearness are linear, so at their least and greatest in the corners.
    let isOutside =
      corners.allSatisfy { $0.x < 0 } || corners.allSatisfy { $0.y < 0 } || corners.allSatisfy { $0.x + $0.y > 1 }
    if isOutside || corners.allSatisfy({ outline.depth($0) <= farthest[tile] }) { return }
    for row in rows { written[tile] += canvas.fill(row, Range(columns), outline, colour) }
    steps += rows.count * columns.count
    if written[tile] >= pixels(in: tile) { look(at: tile) }
  }

  /// How many pixels a tile has: fewer at the right and at the bottom.
  private func pixels(in tile: Int) -> Int {
    min(Self.side, canvas.height - tile / across * Self.side)
      * min(Self.side, canvas.width - tile % across * Self.side)
  }

  /// Finds out anew how far the farthest pixel of a tile is: once for as many written pixels as it has.
  private mutating func look(at tile: Int) {
    let (top, left) = (tile / across * Self.side, tile % across * Self.side)
    var least = Float.infinity
    for row in top..<min(top + Self.side, canvas.height) {
      for column in left..<min(left + Self.side, canvas.width) {
        least = min(least, canvas.depths[row * canvas.width + column])
      }
    }
    farthest[tile] = least
    written[tile] = 0
    steps += Self.side * Self.side
  }
}
