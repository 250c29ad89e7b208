/// Islands that are still being read, by numbers that stand for them; those that join become one.
struct IslandTable: Sendable {
  private var islands: [Island] = []
  private var parents: [UInt32] = []
  private var names: [UInt32] = []
  private var spare: [Island] = []
  private let fewest: Int

  /// The number of what has none yet.
  static let none = UInt32.max
  /// The number of the outside, in a table that has it.
  static let outside: UInt32 = 0

  /// An empty table, or one with the outside as its first island.
  init(withOutside: Bool = false) {
    fewest = withOutside ? 1 : 0
    if withOutside { _ = new() }
  }

  /// An island of its own.
  mutating func new() -> UInt32 {
    islands.append(Island())
    parents.append(UInt32(parents.count))
    return UInt32(parents.count - 1)
  }

  @inline(__always)
  private mutating func root(_ number: UInt32) -> UInt32 {
    var index = number
    while parents[Int(index)] != index {
      parents[Int(index)] = parents[Int(parents[Int(index)])]
      index = parents[Int(index)]
    }
    return index
  }

  /// Makes two islands one and gives its number; what has no number yet becomes part of the other.
  @inline(__always)
  @discardableResult
  mutating func join(_ one: UInt32, _ other: UInt32) -> UInt32 {
    if one == other || one == Self.none { return other }
    let (first, second) = (root(one), root(other))
    if first == second { return first }
    let (low, high) = (min(first, second), max(first, second))
    parents[Int(high)] = low
    islands[Int(low)].add(islands[Int(high)])
    return low
  }

  /// Adds a run to an island.
  @inline(__always)
  mutating func add(to number: UInt32, _ run: SIMD2<Float>, place: SIMD2<Float>, cosines: SIMD2<Float>) {
    islands[Int(root(number))].add(run, place: place, cosines: cosines)
  }

  /// Ends every island that no number of the last row stands for, and numbers the others anew.
  ///
  /// Those that end are kept where they are large enough to tell.
  mutating func close(keeping row: inout [UInt32], into ended: inout [Island]) {
    names.removeAll(keepingCapacity: true)
    names.append(contentsOf: repeatElement(Self.none, count: islands.count))
    var kept = UInt32(fewest)
    if fewest == 1 { names[0] = 0 }
    for index in row.indices where row[index] != Self.none {
      let root = Int(root(row[index]))
      if names[root] == Self.none {
        names[root] = kept
        kept += 1
      }
      row[index] = names[root]
    }
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: repeatElement(Island(), count: Int(kept)))
    for number in islands.indices where parents[number] == UInt32(number) {
      if names[number] != Self.none {
        spare[Int(names[number])] = islands[number]
      } else if islands[number].isTold {
        ended.append(islands[number])
      }
    }
    swap(&islands, &spare)
    parents.removeAll(keepingCapacity: true)
    parents.append(contentsOf: 0..<kept)
  }

  /// Ends every island but the outside.
  mutating func closeAll(into ended: inout [Island]) {
    for number in islands.indices.dropFirst(fewest)
    where parents[number] == UInt32(number) && islands[number].isTold { ended.append(islands[number]) }
  }
}
