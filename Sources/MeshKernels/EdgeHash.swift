/// The antisymmetric edge hash: zero over every closed, consistently oriented mesh.
///
/// For processors without rounds of AES on wide registers; those take the hash of CEdgeHash, with another mixer.
///
/// Each vertex gets two 31-bit hashes p and q of its coordinates, and each directed edge (a, b) adds
/// g(a, b) = p(a)·q(b) − p(b)·q(a), modulo 2⁶⁴. Since g(b, a) = −g(a, b), an edge and its partner cancel exactly. For one
/// triangle the three edges add up to (p(b) − p(a))·(q(c) − q(a)) − (p(c) − p(a))·(q(b) − q(a)), twice the area of the
/// triangle in the p–q plane, which takes two products instead of six; both forms below are the same integer.
///
/// How sure it is. What is left after cancelling is a set of closed loops of edges (around a hole, along a crack, around
/// the three corners of a T-junction), and the sum is zero only if their p–q areas cancel. With p and q random, the
/// sum is linear in the two hashes of any one vertex, so for given others at most about 2³¹ of the 2⁶² values make it
/// zero, and for most far fewer: for the shortest loop, three vertices, about 2⁻⁵⁷ (three random points of a 2³¹ grid
/// in one line). p and q are not random but behave so: `hashVertex` first maps the coordinates linearly to 64 bits such
/// that no two vertices fewer than 2²¹ steps apart on every axis coincide (the shortest vector of its lattice has a
/// coordinate of 2²¹·¹), then mixes by three bijections that square; 4 million T-junctions of each of eleven regular
/// kinds (midpoints on axes, lattices, powers of two, mirror images, one-step cracks) gave areas spread as those of
/// random points within a few hundredths, where two rounds still gave zeros on lattices. A linear hash would give zero for every T-junction whose
/// coordinates lie in one binade.
struct EdgeHash {
  private var sums = SIMD4<UInt64>(repeating: 0)

  /// The sum over all edges so far, modulo 2⁶⁴.
  var total: UInt64 { sums[0] &+ sums[1] &+ sums[2] &+ sums[3] }

  @inline(__always)
  mutating func add(_ block: ColumnBlock) {
    for index in stride(from: 0, to: ColumnBlock.triangles, by: 8) {
      sums &+= doubledArea(evenHashes(block, 0, index), evenHashes(block, 3, index), evenHashes(block, 6, index))
      sums &+= doubledArea(oddHashes(block, 0, index), oddHashes(block, 3, index), oddHashes(block, 6, index))
    }
  }
}

/// The hashes of every other of eight corners from `index` on, whose coordinates start at a column.
@inline(__always)
private func evenHashes(_ block: ColumnBlock, _ column: Int, _ index: Int) -> SIMD4<UInt64> {
  hashVertex(block.bits(column, index), block.bits(column &+ 1, index), block.bits(column &+ 2, index))
}

/// The hashes of the others.
@inline(__always)
private func oddHashes(_ block: ColumnBlock, _ column: Int, _ index: Int) -> SIMD4<UInt64> {
  hashVertex(
    block.bits(column, index) &>> 32, block.bits(column &+ 1, index) &>> 32, block.bits(column &+ 2, index) &>> 32)
}

/// p in the low and q in the high half of each lane, 31 bits each, of the coordinates in the low halves.
@inline(__always)
private func hashVertex(_ x: SIMD4<UInt64>, _ y: SIMD4<UInt64>, _ z: SIMD4<UInt64>) -> SIMD4<UInt64> {
  // The fractional parts of √2, √23 and √11: numbers without a pattern that could have been chosen.
  let linear = product(x, SIMD4(repeating: 0x6A09_E667)) &+ product(y, SIMD4(repeating: 0xCBBB_9D5D))
  let seed = linear &+ (product(z, SIMD4(repeating: 0x510E_527F)) &<< 32)
  let hashes = squared(halvesSwapped(squared(halvesSwapped(squared(seed)))))
  return unsafeBitCast(unsafeBitCast(hashes, to: SIMD8<UInt32>.self) &>> 1, to: SIMD4<UInt64>.self)
}

/// Adds twice the low half's square: l becomes l·(2l + 1), a bijection modulo 2³², and the high half gets the carry.
@inline(__always)
private func squared(_ lanes: SIMD4<UInt64>) -> SIMD4<UInt64> { lanes &+ product(lanes, lanes &+ lanes) }

/// Each lane with its 32-bit halves exchanged, as one shuffle; a rotation written with shifts is taken apart.
@inline(__always)
private func halvesSwapped(_ lanes: SIMD4<UInt64>) -> SIMD4<UInt64> {
  let words = unsafeBitCast(lanes, to: SIMD8<UInt32>.self)
  return unsafeBitCast(
    SIMD8(words[1], words[0], words[3], words[2], words[5], words[4], words[7], words[6]), to: SIMD4<UInt64>.self)
}

/// The product of the low halves of each lane: one instruction.
@inline(__always)
private func product(_ left: SIMD4<UInt64>, _ right: SIMD4<UInt64>) -> SIMD4<UInt64> {
  let lowHalf = SIMD4<UInt64>(repeating: 0xFFFF_FFFF)
  return (left & lowHalf) &* (right & lowHalf)
}

#if PENNYWEIGHT_SIGNED_PRODUCTS || arch(arm64)
  /// Twice the p–q areas by two signed products a triangle.
  @inline(__always)
  private func doubledArea(_ a: SIMD4<UInt64>, _ b: SIMD4<UInt64>, _ c: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let ab = difference(b, a)
    let ac = difference(c, a)
    return signedProduct(ab, ac &>> 32) &- signedProduct(ac, ab &>> 32)
  }

  @inline(__always)
  private func difference(_ left: SIMD4<UInt64>, _ right: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let words = unsafeBitCast(left, to: SIMD8<UInt32>.self) &- unsafeBitCast(right, to: SIMD8<UInt32>.self)
    return unsafeBitCast(words, to: SIMD4<UInt64>.self)
  }

  @inline(__always)
  private func signedProduct(_ left: SIMD4<UInt64>, _ right: SIMD4<UInt64>) -> SIMD4<UInt64> {
    let left = (unsafeBitCast(left, to: SIMD4<Int64>.self) &<< 32) &>> 32
    let right = (unsafeBitCast(right, to: SIMD4<Int64>.self) &<< 32) &>> 32
    return unsafeBitCast(left &* right, to: SIMD4<UInt64>.self)
  }
#else
  /// The same by six unsigned products: SSE2 has no signed one.
  @inline(__always)
  private func doubledArea(_ a: SIMD4<UInt64>, _ b: SIMD4<UInt64>, _ c: SIMD4<UInt64>) -> SIMD4<UInt64> {
    edge(a, b) &+ edge(b, c) &+ edge(c, a)
  }

  @inline(__always)
  private func edge(_ a: SIMD4<UInt64>, _ b: SIMD4<UInt64>) -> SIMD4<UInt64> {
    product(a, b &>> 32) &- product(b, a &>> 32)
  }
#endif
