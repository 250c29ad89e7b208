/// Which things belong together, and whether two of one tree are alike or opposite: union-find that carries a parity.
///
/// Smaller roots win, so a tree's root is its least member; path halving keeps the ways short.
struct ParityForest {
  /// The parent of each member, doubled, plus one where the member is the opposite of its parent.
  private var links: [UInt32]

  /// `count` members, each alone.
  /// - Precondition: fewer than 2³¹ members.
  init(count: Int) {
    precondition(count < 1 << 31, "a forest has fewer than 2^31 members")
    links = (0..<UInt32(count)).map { $0 << 1 }
  }

  /// The root of a member's tree, doubled, plus one where the member is the root's opposite.
  mutating func find(_ member: UInt32) -> UInt32 {
    var at = member
    var parity: UInt32 = 0
    while true {
      let link = links[Int(at)]
      let parent = link >> 1
      if parent == at { return at << 1 | parity }
      let shortened = links[Int(parent)] ^ (link & 1)
      links[Int(at)] = shortened
      parity ^= shortened & 1
      at = shortened >> 1
    }
  }

  /// Joins two members as alike (0) or opposite (1); false where they were joined before and it was the other way.
  mutating func join(_ one: UInt32, _ other: UInt32, opposite: UInt32) -> Bool {
    let (left, right) = (find(one), find(other))
    let parity = (left ^ right ^ opposite) & 1
    let (leftRoot, rightRoot) = (left >> 1, right >> 1)
    if leftRoot == rightRoot { return parity == 0 }
    if leftRoot < rightRoot {
      links[Int(rightRoot)] = leftRoot << 1 | parity
    } else {
      links[Int(leftRoot)] = rightRoot << 1 | parity
    }
    return true
  }
}
