/// The crossings of one band in the order of columns and depths.
struct SortedColumns: ~Copyable {
  private let keys: UnsafeMutablePointer<Crossing.Key>
  private let starts: UnsafeMutablePointer<UInt32>
  /// How many crossings there are.
  let count: Int

  /// Counts, places and sorts.
  ///
  /// Where there are tags, one for each set of buckets, every key carries that of its set;
  /// `band` is its number among the bands of all axes.
  init(columns: Int, crossings: [CrossingBuckets], band: Int, tags: [UInt8] = []) {
    let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: columns + 2)
    starts.initialize(repeating: 0, count: columns + 2)
    var total = 0
    for buckets in crossings {
      buckets.forEach(in: band) { part in
        total += part.count
        for crossing in part { starts[Int(crossing.column) + 2] &+= 1 }
      }
    }
    for column in 0..<columns { starts[column + 2] &+= starts[column + 1] }
    let keys = UnsafeMutablePointer<Crossing.Key>.allocate(capacity: max(total, 1))
    for (number, buckets) in crossings.enumerated() {
      let tag = Crossing.Key.tag(tags.isEmpty ? 0 : tags[number])
      buckets.forEach(in: band) { part in
        for crossing in part {
          let slot = Int(crossing.column) + 1
          // Safe: every crossing was counted above, so each column's slots are its own.
          (keys + Int(starts[slot])).initialize(to: Crossing.Key(bits: crossing.key.bits | tag))
          starts[slot] &+= 1
        }
      }
    }
    self.starts = starts
    self.keys = keys
    count = total
  }

  deinit {
    keys.deallocate()
    starts.deallocate()
  }

  /// Lends one column's crossings by depth.
  @inline(__always)
  mutating func withColumn<R>(_ column: Int, _ body: (UnsafeBufferPointer<Crossing.Key>) -> R) -> R {
    let first = Int(starts[column])
    let count = Int(starts[column + 1]) - first
    let lent = UnsafeMutableBufferPointer(start: keys + first, count: count)
    Self.sort(lent)
    return body(UnsafeBufferPointer(lent))
  }

  /// Insertion for the few crossings of an ordinary column, the library's sort for a crowded one.
  @inline(__always)
  private static func sort(_ keys: UnsafeMutableBufferPointer<Crossing.Key>) {
    var keys = keys
    guard keys.count < 48 else { return keys.sort() }
    var index = 1
    while index < keys.count {
      let key = keys[index]
      var place = index
      while place > 0, key < keys[place - 1] {
        keys[place] = keys[place - 1]
        place -= 1
      }
      keys[place] = key
      index += 1
    }
  }
}
