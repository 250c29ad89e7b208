/// Sets that only ever merge, by union with the lower number as root and path halving.
///
/// The root of a set is its least member, so that the outcome does not depend on the order of the unions.
struct DisjointSets: ~Copyable {
  private let parents: UnsafeMutablePointer<UInt32>
  let count: Int

  /// `count` sets of one member each.
  /// - Precondition: fewer than 2³² members.
  init(count: Int) {
    precondition(count < Int(UInt32.max), "a disjoint set counts in 32 bits")
    self.count = count
    parents = .allocate(capacity: max(count, 1))
    for index in 0..<count { (parents + index).initialize(to: UInt32(index)) }
  }

  deinit { parents.deallocate() }

  /// The least member of the set.
  @inline(__always)
  mutating func root(_ member: Int) -> Int {
    precondition(member < count)
    var index = UInt32(member)
    while parents[Int(index)] != index {
      parents[Int(index)] = parents[Int(parents[Int(index)])]
      index = parents[Int(index)]
    }
    return Int(index)
  }

  /// Merges the sets of two members.
  @inline(__always)
  mutating func join(_ one: Int, _ other: Int) {
    let first = root(one)
    let second = root(other)
    if first < second { parents[second] = UInt32(first) } else if second < first { parents[first] = UInt32(second) }
  }
}
