/// Finds the vertex of a position: an open-addressing hash over the bits of the coordinates.
struct VertexTable {
  /// The distinct positions, in the order in which they were first seen.
  private(set) var points: [SIMD3<Float>] = []
  /// Slots that were looked at in vain.
  private var misses = 0
  private var slots: [UInt32]
  private var mask: Int
  /// Positions that were found of late with their vertices, by their hashes: a mesh is drawn strip by strip and a vertex
  /// comes back in the next one, so that most corners are told here, from the second-level cache.
  private var recent: [Recent]
  private static let empty = UInt32.max
  /// So many of these are kept.
  private static let mostRecent = 1 << 14

  /// A position's bits and its vertex; no position is NaN, as those of an unused one are.
  private typealias Recent = SIMD4<UInt32>

  /// A table with room for about `expected` positions; it grows when there are more.
  init(expected: Int) {
    var size = 64
    while size < expected * 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
    mask = size - 1
    recent = Array(repeating: Recent(repeating: .max), count: min(size, Self.mostRecent))
    points.reserveCapacity(expected)
  }

  /// The vertex that was found of late for a hash, and whether it was at this position.
  @inline(__always)
  func recentVertex(_ hash: Int, _ position: SIMD3<Float>) -> (vertex: UInt32, isSame: Bool) {
    let last = recent[hash & (recent.count - 1)]
    let off = (last.x ^ position.x.bitPattern) | (last.y ^ position.y.bitPattern) | (last.z ^ position.z.bitPattern)
    return (last.w, off == 0)
  }

  /// What the table holds first for a hash: a vertex, or `empty`.
  ///
  /// Asked for many positions at once, the memory's answers overlap; asked one by one, each is waited for.
  @inline(__always)
  func guess(_ hash: Int) -> UInt32 { slots[hash & mask] }

  /// Asks the memory for the places of guessed vertices, so that they are near when they are compared.
  func touch(_ guesses: [UInt32], _ asked: [Int], _ count: Int) {
    var sum: Float = 0
    points.withUnsafeBufferPointer { points in
      for index in 0..<count {
        let guess = guesses[asked[index]]
        if guess != Self.empty { sum += points[Int(guess)].x }
      }
    }
    withExtendedLifetime(sum) {}
  }

  /// The vertex at a position, a new one where the position was not seen before.
  /// - Precondition: the position is free of −0.0, `hash` is its hash, `guess` came from this table at any time before.
  @inline(__always)
  mutating func vertex(at position: SIMD3<Float>, hash: Int, guess: UInt32) -> UInt32 {
    // A vertex once in the table stays the vertex of its position.
    let isRight = guess != Self.empty && points[Int(guess)] == position
    let vertex = isRight ? guess : find(position, hash)
    recent[hash & (recent.count - 1)] = Recent(
      position.x.bitPattern, position.y.bitPattern, position.z.bitPattern, vertex)
    return vertex
  }

  /// Whether so many positions share their hashes that a search is no longer a few looks: so drafts are made, not drawn.
  ///
  /// A table that is half full at most misses less than once in two searches.
  var isCrowded: Bool { misses > 100_000 + 16 * points.count }

  /// Ends at an empty slot: half of them are.
  private mutating func find(_ position: SIMD3<Float>, _ hash: Int) -> UInt32 {
    var slot = hash & mask
    while true {
      let vertex = slots[slot]
      if vertex == Self.empty { break }
      if points[Int(vertex)] == position { return vertex }
      slot = (slot + 1) & mask
      misses &+= 1
    }
    let vertex = UInt32(points.count)
    points.append(position)
    slots[slot] = vertex
    if points.count * 2 > slots.count { grow() }
    return vertex
  }

  private mutating func grow() {
    let size = slots.count * 2
    mask = size - 1
    slots = Array(repeating: Self.empty, count: size)
    for (vertex, point) in points.enumerated() {
      var slot = Self.hash(point) & mask
      while slots[slot] != Self.empty {
        slot = (slot + 1) & mask
        misses &+= 1
      }
      slots[slot] = UInt32(vertex)
    }
  }

  /// A hash over the bits of a position that is free of −0.0.
  static func hash(_ point: SIMD3<Float>) -> Int {
    let pair = UInt64(point.x.bitPattern) | UInt64(point.y.bitPattern) << 32
    var hash = (pair &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(point.z.bitPattern) &* 0xC2B2_AE3D_27D4_EB4F)
    hash = (hash ^ hash >> 32) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: hash >> 29)
  }
}
