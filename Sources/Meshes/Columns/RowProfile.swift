/// A triangle seen as two chains of edges between its lowest and highest row: the long edge, and the two short ones.
struct RowProfile {
  private let low: SIMD3<Float>
  private let middle: SIMD3<Float>
  private let high: SIMD3<Float>
  private let long: Slope
  private let lower: Slope
  private let upper: Slope
  /// Whether the long edge runs upward in the triangle's own order of corners.
  private let longRunsUp: Bool

  /// Change of u and depth for one row, from the edge's lower end.
  private struct Slope {
    let u: Float
    let depth: Float

    init(from low: SIMD3<Float>, to high: SIMD3<Float>) {
      let rows = high.y - low.y
      // Samples lie at multiples of 2⁻¹¹ above 0, where floats are 2⁻³⁵ apart: no flatter edge is ever straddled, so
      // its slope is never used.
      let scale = rows > 0x1p-36 ? 1 / rows : 0
      u = (high.x - low.x) * scale
      depth = (high.z - low.z) * scale
    }
  }

  /// The profile of a triangle whose corners are (u, v, depth).
  @inline(__always)
  init(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>) {
    // Sort by v, counting the swaps: an even order keeps the orientation.
    var first = a
    var second = b
    var third = c
    var isEven = true
    if second.y < first.y { (first, second, isEven) = (second, first, !isEven) }
    if third.y < second.y { (second, third, isEven) = (third, second, !isEven) }
    if second.y < first.y { (first, second, isEven) = (second, first, !isEven) }
    low = first
    middle = second
    high = third
    long = Slope(from: first, to: third)
    lower = Slope(from: first, to: second)
    upper = Slope(from: second, to: third)
    // In the order low → middle → high → low the long edge runs down.
    longRunsUp = !isEven
  }

  /// The least and greatest u of the triangle between `row` and `row + 1`, for rows that it reaches.
  @inline(__always)
  func reach(row: Float) -> (low: Float, high: Float) {
    let from = max(row, low.y)
    let to = min(row + 1, high.y)
    var least = min(at(long, low, from).u, at(long, low, to).u)
    var most = max(at(long, low, from).u, at(long, low, to).u)
    if from <= middle.y {
      let end = min(to, middle.y)
      least = min(least, min(at(lower, low, from).u, at(lower, low, end).u))
      most = max(most, max(at(lower, low, from).u, at(lower, low, end).u))
    }
    if to >= middle.y {
      let start = max(from, middle.y)
      least = min(least, min(at(upper, middle, start).u, at(upper, middle, to).u))
      most = max(most, max(at(upper, middle, start).u, at(upper, middle, to).u))
    }
    // Each step of `at` is monotone in v, rounding included, so the ends bound every column between them.
    return (least, most)
  }

  /// Which of four columns go through the triangle, how deep, and on which side of it the long edge passes.
  ///
  /// Depths of columns that go by are of no meaning.
  @inline(__always)
  func hits(
    u: SIMD4<Float>, v: SIMD4<Float>
  ) -> (meets: SIMDMask<SIMD4<Int32>>, depth: SIMD4<Float>, longIsLeft: SIMDMask<SIMD4<Int32>>) {
    let rows = v - low.y
    let rest = v - middle.y
    let isLower = v .< middle.y
    let onLong = low.x + rows * long.u
    let onShort = (middle.x + rest * upper.u).replacing(with: low.x + rows * lower.u, where: isLower)
    let longIsLeft = onLong .<= u
    let meets = (v .>= low.y) .& (v .< high.y) .& (longIsLeft .^ (onShort .<= u))
    let longDepth = low.z + rows * long.depth
    let shortDepth = (middle.z + rest * upper.depth).replacing(with: low.z + rows * lower.depth, where: isLower)
    // Where a column meets the triangle the edges differ in u, so `along` is finite and within 0 … 1 up to rounding.
    let along = (u - onLong) / (onShort - onLong)
    return (meets, longDepth + along * (shortDepth - longDepth), longIsLeft)
  }

  /// Whether a column leaves through the triangle, by the side on which its long edge passes.
  @inline(__always)
  func leaves(longIsLeft: Bool) -> Bool { longIsLeft != longRunsUp }

  @inline(__always)
  private func at(_ slope: Slope, _ start: SIMD3<Float>, _ v: Float) -> (u: Float, depth: Float) {
    let rows = v - start.y
    return (start.x + rows * slope.u, start.z + rows * slope.depth)
  }
}
