extension TreeSearch {
  /// The place on a surface that is nearest to a point.
  struct Nearest {
    /// The triangle, in the tree's order.
    var slot: Int
    /// The place on it.
    var place: SIMD3<Double>
    /// The squared distance.
    var squared: Double

    /// The distance.
    var distance: Double { squared.squareRoot() }
  }

  /// The nearest place to a point; `hint` is a triangle to begin with, best one that was near a moment ago.
  ///
  /// Every box and every triangle that is looked at is a step: at most three for each triangle of the tree, which are
  /// taken where all are as far as each other.
  func nearest(to point: SIMD3<Double>, hint: Int, _ steps: inout Int) -> Nearest {
    let first = triangle(hint).nearest(to: point)
    var found = Nearest(slot: hint, place: first, squared: (first - point).squaredLength)
    let single = SIMD3<Float>(point)
    var count = 1
    waiting[0] = (0, 0)
    while count > 0 {
      count -= 1
      let next = waiting[count]
      guard Double(next.squared) < found.squared else { continue }
      let node = nodes[Int(next.node)]
      steps &+= 1
      guard node.count == 0 else {
        steps &+= Int(node.count)
        look(at: node, point, &found)
        continue
      }
      let one = Self.squaredDistance(nodes[Int(node.first)], single)
      let other = Self.squaredDistance(nodes[Int(node.first) + 1], single)
      let isOneNearer = one <= other
      let far: (UInt32, Float) = isOneNearer ? (node.first + 1, other) : (node.first, one)
      let near: (UInt32, Float) = isOneNearer ? (node.first, one) : (node.first + 1, other)
      if Double(far.1) < found.squared {
        waiting[count] = far
        count += 1
      }
      waiting[count] = near
      count += 1
    }
    return found
  }

  @inline(__always)
  private func look(at leaf: TriangleTree.Node, _ point: SIMD3<Double>, _ found: inout Nearest) {
    for slot in Int(leaf.first)..<Int(leaf.first + leaf.count) {
      let place = triangle(slot).nearest(to: point)
      let squared = (place - point).squaredLength
      if squared < found.squared { found = Nearest(slot: slot, place: place, squared: squared) }
    }
  }

  /// How far a point lies outside a box, squared.
  @inline(__always)
  private static func squaredDistance(_ node: TriangleTree.Node, _ point: SIMD3<Float>) -> Float {
    let x = max(node.low.0 - point.x, point.x - node.high.0, 0)
    let y = max(node.low.1 - point.y, point.y - node.high.1, 0)
    let z = max(node.low.2 - point.z, point.z - node.high.2, 0)
    return x * x + y * y + z * z
  }
}
