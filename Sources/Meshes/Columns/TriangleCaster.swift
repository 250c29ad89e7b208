/// Finds where the columns of one axis go through triangles; watertight.
///
/// A column at (u, v) is in a triangle when one of the two edges that straddle v passes at or left of u and the other
/// right of it. Whether an edge straddles is decided by exact comparisons, and where it passes is computed from its
/// lower end point whichever triangle asks, so two triangles that share an edge always agree: over a closed mesh the
/// signed crossings of every column sum to zero, whatever the rounding.
struct TriangleCaster {
  let places: ColumnJitter.Places
  let width: Int32
  /// The rows that are asked for.
  let firstRow: Int32
  let endRow: Int32
  let rowsPerBand: Int32
  /// The axis's buckets, one a band.
  let buckets: UnsafeMutablePointer<CrossingBucket>
  let blocks: UnsafeMutablePointer<CrossingBlocks>

  /// Casts one triangle, its corners in cells from the grid's origin (u, v, depth).
  @inline(__always)
  func cast(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>) {
    let low = a.lesser(b).lesser(c)
    let high = a.greater(b).greater(c)
    let firstColumn = Int32(low.x)
    let (lowRow, highRow) = (Int32(low.y), Int32(high.y))
    let firstRow = max(lowRow, self.firstRow)
    let lastColumn = min(Int32(high.x), width - 1)
    let lastRow = min(highRow, endRow - 1)
    if firstRow > lastRow { return }
    // Most triangles of a fine mesh reach over a cell or four and miss every sample: their box says so cheaply.
    let isSmall = lastColumn - firstColumn <= 1 && highRow - lowRow <= 1
    if isSmall {
      var meetsBox = false
      for row in firstRow...lastRow {
        for column in firstColumn...lastColumn {
          let place = places(column, row)
          let u = Float(column) + place.x
          let v = Float(row) + place.y
          if u >= low.x && u <= high.x && v >= low.y && v <= high.y { meetsBox = true }
        }
      }
      if !meetsBox { return }
    }
    castWide(a, b, c, columns: (firstColumn, lastColumn), rows: (firstRow, lastRow), countsHits: isSmall)
  }

  private static let fewColumns: Int32 = 8

  @inline(never)
  private func castWide(
    _ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>, columns: (Int32, Int32), rows: (Int32, Int32),
    countsHits: Bool
  ) {
    let profile = RowProfile(a, b, c)
    // Most triangles of a fine mesh meet no column after all.
    var facing: Facing?
    // Asking each sample of a few is cheaper than finding how far a row reaches.
    let isNarrow = columns.1 - columns.0 < Self.fewColumns
    var bucket = buckets + Int(rows.0 / rowsPerBand)
    var rowInBand = rows.0 % rowsPerBand
    for row in rows.0...rows.1 {
      defer {
        rowInBand &+= 1
        if rowInBand == rowsPerBand {
          rowInBand = 0
          bucket += 1
        }
      }
      if !countsHits { bucket.pointee.rows &+= 1 }
      var isHit = false
      var (from, to) = columns
      if !isNarrow {
        let reach = profile.reach(row: Float(row))
        from = max(from, Int32(max(reach.low, 0)))
        to = min(to, Int32(max(reach.high, 0)))
        if from > to { continue }
      }
      let start = rowInBand * width
      var column = from
      while column <= to {
        // Places beyond the row's end are looked up and not used.
        let four = places.four(column, row)
        let u = SIMD4(repeating: Float(column)) + SIMD4(0, 1, 2, 3) + four.u
        let v = SIMD4(repeating: Float(row)) + four.v
        let hits = profile.hits(u: u, v: v)
        for lane in 0..<min(4, Int(to - column) + 1) where hits.meets[lane] {
          isHit = true
          let seen = facing ?? Facing(normal: Self.normal(a, b, c))
          facing = seen
          bucket.pointee.append(
            Crossing(
              column: UInt32(bitPattern: start + column) + UInt32(lane), depth: max(hits.depth[lane], 0),
              facing: seen.leaving(profile.leaves(longIsLeft: hits.longIsLeft[lane]))), blocks)
        }
        column += 4
      }
      if isHit && countsHits { bucket.pointee.rows &+= 1 }
    }
  }

  private static func normal(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>) -> SIMD3<Float> {
    let p = b - a
    let q = c - a
    return SIMD3(p.y * q.z - p.z * q.y, p.z * q.x - p.x * q.z, p.x * q.y - p.y * q.x)
  }
}
