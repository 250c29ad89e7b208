import ChunkSums

/// Sums volume, area, bounds, flat triangles and, if asked, the edge hash over triangles in memory.
///
/// - Parameters:
///   - corners: The first corner of the first triangle; nine floats of each triangle are read, nothing beside them.
///   - stride: Bytes from one triangle to the next, at least 36.
///   - count: How many triangles.
///   - origin: Where the tetrahedra of the signed volume have their fourth corner.
///   - edges: Whether to add up the edge hash; without it `imbalance` stays zero.
/// - Returns: Sums whose every bit is the same on every processor: no fused multiply-add, one order of additions.
@inline(never)
public func sumChunk(
  _ corners: UnsafeRawPointer, stride: Int, count: Int, origin: (x: Double, y: Double, z: Double), edges: Bool
) -> ChunkSums {
  withBuffers { columns, accumulators in
    let block = ColumnBlock(columns)
    var moments = Moments(accumulators)
    var box = Box()
    var hash = EdgeHash()
    var place = corners
    var left = count
    while left > 0 {
      let loaded = min(left, ColumnBlock.triangles)
      if loaded == ColumnBlock.triangles {
        block.load(from: place, stride: stride)
      } else {
        block.load(loaded, from: place, stride: stride)
      }
      box.add(block)
      moments.add(block, origin: origin)
      if edges { hash.add(block) }
      place += ColumnBlock.triangles &* stride
      left &-= ColumnBlock.triangles
    }
    // `left` is now minus the places of the last block that repeat a corner and count as flat.
    return sums(moments, box, hash, repeated: -left)
  }
}

/// Lends a block's columns and the accumulators as two objects, so that the optimiser knows them apart.
@inline(__always)
private func withBuffers(_ body: (UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> ChunkSums) -> ChunkSums {
  withUnsafeTemporaryAllocation(byteCount: ColumnBlock.byteCount, alignment: 64) { columns in
    withUnsafeTemporaryAllocation(byteCount: Moments.byteCount, alignment: 64) { accumulators in
      guard let columns = columns.baseAddress, let accumulators = accumulators.baseAddress else { return ChunkSums() }
      return body(columns, accumulators)
    }
  }
}

@inline(__always)
private func sums(_ moments: Moments, _ box: Box, _ hash: EdgeHash, repeated: Int) -> ChunkSums {
  var sums = ChunkSums()
  sums.sixfoldVolume = moments.sixfoldVolume
  sums.doubledArea = moments.doubledArea
  sums.low = (box.x.low, box.y.low, box.z.low)
  sums.high = (box.x.high, box.y.high, box.z.high)
  sums.degenerate = moments.flatCount &- repeated
  sums.imbalance = hash.total
  return sums
}
