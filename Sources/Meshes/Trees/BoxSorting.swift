/// Puts triangles into an order in which boxes of neighbours are ranges.
struct BoxSorting {
  /// The triangles' numbers in their new order.
  private(set) var order: [UInt32]
  private var middles: [SIMD3<Float>]
  private var nodes: [TriangleTree.Node] = []

  /// A range of the order that becomes a node.
  private struct Task {
    let node: Int
    let range: Range<Int>
    let depth: Int
  }

  /// Beyond this depth ranges are halved by count, so that the tree ends whatever the triangles are.
  private static let middleDepth = 36

  init(corners: [Float]) {
    self.init(
      middles: (0..<corners.count / 9).map { triangle in
        let start = 9 * triangle
        return SIMD3(
          corners[start] + corners[start + 3] + corners[start + 6],
          corners[start + 1] + corners[start + 4] + corners[start + 7],
          corners[start + 2] + corners[start + 5] + corners[start + 8])
      })
  }

  /// Sorts things by their middles, or by the same multiple of all of them.
  init(middles: [SIMD3<Float>]) {
    order = (0..<UInt32(middles.count)).map { $0 }
    self.middles = middles
    nodes.reserveCapacity(middles.count)
  }

  /// Sorts and lays out the nodes.
  ///
  /// No level looks at a thing twice and there are at most `TriangleTree.mostDepth` of them: beyond `middleDepth` ranges
  /// are halved by count, which ends after 27 more for 2³² things in leaves of 4.
  mutating func run() {
    nodes.append(Self.node)
    var tasks = [Task(node: 0, range: order.indices, depth: 0)]
    while let task = tasks.popLast() {
      guard task.range.count > TriangleTree.leafTriangles else {
        nodes[task.node].first = UInt32(task.range.lowerBound)
        nodes[task.node].count = UInt32(task.range.count)
        continue
      }
      let cut = cut(task.range, byCount: task.depth >= Self.middleDepth)
      let first = nodes.count
      nodes[task.node].first = UInt32(first)
      nodes.append(Self.node)
      nodes.append(Self.node)
      tasks.append(Task(node: first + 1, range: cut..<task.range.upperBound, depth: task.depth + 1))
      tasks.append(Task(node: first, range: task.range.lowerBound..<cut, depth: task.depth + 1))
    }
  }

  private static var node: TriangleTree.Node {
    TriangleTree.Node(
      low: (.infinity, .infinity, .infinity), first: 0, high: (-.infinity, -.infinity, -.infinity), count: 0)
  }

  /// Parts a range in two that are not empty.
  private mutating func cut(_ range: Range<Int>, byCount: Bool) -> Int {
    if byCount { return (range.lowerBound + range.upperBound) / 2 }
    var low = middles[range.lowerBound]
    var high = low
    for middle in middles[range] {
      low.replace(with: middle, where: middle .< low)
      high.replace(with: middle, where: middle .> high)
    }
    let size = high - low
    let axis = size.x >= size.y && size.x >= size.z ? 0 : (size.y >= size.z ? 1 : 2)
    let middle = low[axis] + size[axis] / 2
    var left = range.lowerBound
    var right = range.upperBound
    while left < right {
      if middles[left][axis] < middle {
        left += 1
      } else {
        right -= 1
        middles.swapAt(left, right)
        order.swapAt(left, right)
      }
    }
    // All middles in one place: any cut is as good as another.
    return left == range.lowerBound || left == range.upperBound ? (range.lowerBound + range.upperBound) / 2 : left
  }

  /// The nodes with their boxes: leaves first, then each from its children.
  func bounded(_ corners: [Float]) -> [TriangleTree.Node] {
    bounded { number in
      let start = 9 * Int(number)
      let (a, b, c) = (Self.corner(corners, start), Self.corner(corners, start + 3), Self.corner(corners, start + 6))
      return (pointwiseMin(a, pointwiseMin(b, c)), pointwiseMax(a, pointwiseMax(b, c)))
    }
  }

  @inline(__always)
  private static func corner(_ corners: [Float], _ start: Int) -> SIMD3<Float> {
    SIMD3(corners[start], corners[start + 1], corners[start + 2])
  }

  /// The nodes with their boxes, by the boxes of the things in them.
  @inline(__always)
  func bounded(_ box: (UInt32) -> (low: SIMD3<Float>, high: SIMD3<Float>)) -> [TriangleTree.Node] {
    var nodes = self.nodes
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      if node.count == 0 {
        let (one, other) = (nodes[Int(node.first)], nodes[Int(node.first) + 1])
        nodes[index].low = Self.least(one.low, other.low)
        nodes[index].high = Self.greatest(one.high, other.high)
        continue
      }
      for number in order[Int(node.first)..<Int(node.first + node.count)] {
        let (low, high) = box(number)
        nodes[index].low = Self.least(nodes[index].low, (low.x, low.y, low.z))
        nodes[index].high = Self.greatest(nodes[index].high, (high.x, high.y, high.z))
      }
    }
    return nodes
  }

  private static func least(_ a: (Float, Float, Float), _ b: (Float, Float, Float)) -> (Float, Float, Float) {
    (min(a.0, b.0), min(a.1, b.1), min(a.2, b.2))
  }

  private static func greatest(_ a: (Float, Float, Float), _ b: (Float, Float, Float)) -> (Float, Float, Float) {
    (max(a.0, b.0), max(a.1, b.1), max(a.2, b.2))
  }
}
