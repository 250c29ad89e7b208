/// Open edges strung together to the simple loops that bound the holes.
struct HoleLoops {
  /// The open edges of each loop, in the direction of the shell's faces.
  private(set) var loops: [[OpenEdge]] = []

  private let edges: [OpenEdge]
  private var isUsed: [Bool]
  /// Where each open edge's shell and first vertex begin in `edges`.
  private var firstAt: [Key: Int] = [:]

  private struct Key: Hashable {
    let shell: Int
    let vertex: UInt32
  }

  /// Strings all open edges.
  /// - Precondition: the edges are sorted by shell and first vertex, and each vertex is left as often as entered.
  init(_ edges: [OpenEdge]) {
    self.edges = edges
    isUsed = Array(repeating: false, count: edges.count)
    for (index, edge) in edges.enumerated().reversed() { firstAt[Key(shell: edge.shell, vertex: edge.from)] = index }
    for index in edges.indices where !isUsed[index] { walk(from: index) }
  }

  /// Walks until it is back at its start, splitting off a loop at each vertex that it meets again.
  private mutating func walk(from start: Int) {
    var path: [OpenEdge] = []
    var placeOnPath: [UInt32: Int] = [:]
    var next: Int? = start
    while let index = next {
      let edge = edges[index]
      isUsed[index] = true
      placeOnPath[edge.from] = path.count
      path.append(edge)
      if let back = placeOnPath[edge.to] {
        loops.append(Array(path[back...]))
        for left in path[back...] { placeOnPath[left.from] = nil }
        path.removeSubrange(back...)
      }
      next = unusedEdge(shell: edge.shell, from: edge.to)
      if path.isEmpty && next == nil { return }
    }
  }

  private mutating func unusedEdge(shell: Int, from vertex: UInt32) -> Int? {
    let key = Key(shell: shell, vertex: vertex)
    guard var index = firstAt[key] else { return nil }
    while index < edges.count, edges[index].shell == shell, edges[index].from == vertex {
      if !isUsed[index] {
        firstAt[key] = index
        return index
      }
      index += 1
    }
    return nil
  }
}
