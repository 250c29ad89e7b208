/// Finds where the columns of one axis go through triangles; watertight.
///
/// A column at (u, v) is in a triangle when one of the two edges that straddle v passes at or left of u and the other
/// right of it. Whether an edge straddles is decided by exact comparisons, and where it passes is computed from its
/// lower end point whichever triangle asks, so two triangles that share an edge always agree: over a closed mesh the
/// signed crossings of every column sum to zero, whatever the rounding.
struct TriangleCaster {
  let axis: ColumnAxis
  let places: ColumnJitter.Places
  let width: Int32
  let height: Int32
  let rowsPerBand: Int32
  let buckets: UnsafeMutablePointer<Growing<Crossing>>

  /// Casts one triangle, its corners in cells from the grid's origin (u, v, depth).
  @inline(__always)
  func cast(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>) {
    let low = a.lesser(b).lesser(c)
    let high = a.greater(b).greater(c)
    let firstColumn = Int32(low.x)
    let firstRow = Int32(low.y)
    let lastColumn = min(Int32(high.x), width - 1)
    let lastRow = min(Int32(high.y), height - 1)
    if firstColumn == lastColumn && firstRow == lastRow {
      // Most triangles of a fine mesh lie within one cell and miss its sample.
      let place = places(firstColumn, firstRow)
      let u = Float(firstColumn) + place.x
      let v = Float(firstRow) + place.y
      if u < low.x || u > high.x || v < low.y || v > high.y { return }
    }
    castWide(a, b, c, columns: (firstColumn, lastColumn), rows: (firstRow, lastRow))
  }

  @inline(never)
  private func castWide(
    _ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>, columns: (Int32, Int32), rows: (Int32, Int32)
  ) {
    let profile = RowProfile(a, b, c)
    let facing = Facing(normal: Self.normal(a, b, c))
    for row in rows.0...rows.1 {
      let reach = profile.reach(row: Float(row))
      let from = max(columns.0, Int32(max(reach.low, 0)))
      let to = min(columns.1, Int32(max(reach.high, 0)))
      if from > to { continue }
      let band = row / rowsPerBand
      let bucket = buckets + Int(band)
      let start = (row - band * rowsPerBand) * width
      for column in from...to {
        let place = places(column, row)
        guard let hit = profile.hit(u: Float(column) + place.x, v: Float(row) + place.y) else { continue }
        bucket.pointee.append(
          Crossing(
            column: UInt32(bitPattern: start + column), depth: max(hit.depth, 0), facing: facing.leaving(hit.leaves)))
      }
    }
  }

  private static func normal(_ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>) -> SIMD3<Float> {
    let p = b - a
    let q = c - a
    return SIMD3(p.y * q.z - p.z * q.y, p.z * q.x - p.x * q.z, p.x * q.y - p.y * q.x)
  }
}

extension SIMD3<Float> {
  @inline(__always)
  fileprivate func lesser(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  @inline(__always)
  fileprivate func greater(_ other: Self) -> Self { replacing(with: other, where: other .> self) }
}
