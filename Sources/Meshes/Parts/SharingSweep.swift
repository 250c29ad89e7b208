/// Follows the winding numbers of several groups at once along the columns of one band.
///
/// Slots of what is summed: first each pair of groups that may share space, then each group's own surface that lies in
/// metal of other groups. Group 0 are the stones, the others metals in the order in which they keep what they share.
struct SharingSweep: ~Copyable {
  /// Sums and squared differences of neighbouring columns, by slot.
  private(set) var tallies: [SharingTally]
  /// Crossings in the band.
  let crossings: Int
  private let groups: Int
  private var windings: [Int32]
  private var present: UInt64 = 0
  private var row: SlotRow
  private var above: SlotRow

  /// The bit of the stones' group.
  private static let stones: UInt64 = 1

  /// Sweeps the crossings of one band; `tags` says of which group each set of buckets is,
  /// `band` is the number among the bands of all axes.
  init(grid: ColumnGrid, crossings: [CrossingBuckets], tags: [UInt8], groups: Int, band: Int) {
    self.groups = groups
    let (axis, number) = BandNumbering(grid).place(band)
    let width = grid.width(axis)
    let rows = min(grid.rowsPerBand(axis), grid.height(axis) - number * grid.rowsPerBand(axis))
    let slots = Self.slots(groups)
    tallies = Array(repeating: SharingTally(), count: slots)
    windings = Array(repeating: 0, count: groups)
    row = SlotRow(slots: slots, width: width)
    above = SlotRow(slots: slots, width: width)
    var sorted = SortedColumns(columns: rows * width, crossings: crossings, band: band, tags: tags)
    self.crossings = sorted.count
    for line in 0..<rows {
      for column in 0..<width {
        sorted.withColumn(line * width + column) { keys in
          if keys.count > 2 { follow(keys, at: column) }
        }
      }
      close(isFirst: line == 0)
    }
    // Each row but the first was compared with the one above it.
    let share = rows > 1 ? Double(rows) / Double(rows - 1) : 0
    for slot in 0..<slots { tallies[slot].squaresAcross *= share }
  }

  /// How many slots so many groups have.
  static func slots(_ groups: Int) -> Int { groups * groups + groups }

  /// The slot of what `keeper` takes from `loser`.
  static func slot(keeper: Int, loser: Int, groups: Int) -> Int { keeper * groups + loser }

  /// The slot of a group's own surface that lies in other metal.
  static func buried(_ group: Int, groups: Int) -> Int { groups * groups + group }

  /// Follows one column: who is present between two crossings, and which surfaces lie in another's metal.
  private mutating func follow(_ keys: UnsafeBufferPointer<Crossing.Key>, at column: Int) {
    var previous: Float = 0
    var left: (group: Int, depth: Float, cosine: Float)?
    for key in keys {
      let depth = key.depth
      share(depth - previous, at: column)
      previous = depth
      let group = Int(key.tag)
      let before = windings[group]
      windings[group] = before + key.facing.step
      let bit = UInt64(1) << UInt64(group)
      guard before == 0 || windings[group] == 0 else { continue }
      let isEntering = before == 0
      let others = present & ~bit & ~Self.stones
      if isEntering { present |= bit } else { present &= ~bit }
      guard group > 0 else { continue }
      let cosine = key.facing.cosine
      if others != 0 {
        row.add(cosine, to: Self.buried(group, groups: groups), at: column)
        left = nil
      } else if !isEntering {
        left = (group, depth, cosine)
      } else if let last = left, last.group != group, depth - last.depth <= BandSweep.hair {
        // Two parts that touch: neither face is exposed.
        row.add(cosine, to: Self.buried(group, groups: groups), at: column)
        row.add(last.cosine, to: Self.buried(last.group, groups: groups), at: column)
      }
    }
    if present != 0 { forget() }
  }

  /// Gives a stretch of a column to the first metal that is there, and a stone what is left of that.
  @inline(__always)
  private mutating func share(_ length: Float, at column: Int) {
    guard present & (present &- 1) != 0, length > 0 else { return }
    let metals = present & ~Self.stones
    let keeper = metals.trailingZeroBitCount
    var losers = metals & (metals &- 1)
    while losers != 0 {
      add(length, keeper: keeper, loser: losers.trailingZeroBitCount, at: column)
      losers &= losers &- 1
    }
    if present & Self.stones != 0 { add(length, keeper: 0, loser: keeper, at: column) }
  }

  private mutating func add(_ length: Float, keeper: Int, loser: Int, at column: Int) {
    let slot = Self.slot(keeper: keeper, loser: loser, groups: groups)
    row.add(length, to: slot, at: column)
    if length > BandSweep.hair { tallies[slot].columns += 1 }
  }

  /// An open column says nothing of the next.
  private mutating func forget() {
    present = 0
    for group in 0..<groups { windings[group] = 0 }
  }

  /// Adds the row to the tallies and makes it the one above.
  private mutating func close(isFirst: Bool) {
    for slot in tallies.indices where row.isUsed[slot] || above.isUsed[slot] {
      tallies[slot].add(row.values(slot), above: isFirst ? nil : above.values(slot))
    }
    swap(&row, &above)
    row.clear()
  }
}
