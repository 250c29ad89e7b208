extension TreeSearch {
  /// Where a line goes through a surface.
  struct Crossing {
    /// How far along the line, in lengths of its direction.
    var depth: Double
    /// +1 where the line goes in, −1 where it comes out.
    var step: Int
    /// The triangle, in the tree's order.
    var slot: Int
  }

  /// A line with two directions across it.
  struct Line {
    /// Where depths are counted from.
    let start: SIMD3<Double>
    /// Where it goes, of length 1.
    let direction: SIMD3<Double>
    fileprivate let u: SIMD3<Double>
    fileprivate let v: SIMD3<Double>

    /// A line through a point.
    init(from start: SIMD3<Double>, along direction: SIMD3<Double>) {
      self.start = start
      self.direction = direction
      (u, v) = direction.across
    }

    /// A direction across it, at an angle given by its cosine and sine.
    func across(cosine: Double, sine: Double) -> SIMD3<Double> { u * cosine + v * sine }

    /// A corner's place: across by u and by v, and along.
    @inline(__always)
    fileprivate func place(_ corner: SIMD3<Double>) -> SIMD3<Double> {
      let offset = corner - start
      return SIMD3(dot(offset, u), dot(offset, v), dot(offset, direction))
    }
  }

  /// Puts every crossing of a line, before and behind its start, into `crossings`, from the first to the last.
  ///
  /// Triangles that share an edge see it at the same places across the line and with products of opposite signs, so that
  /// a line which passes beside a closed surface's edge crosses one of them and no other.
  /// Every box and every triangle that is looked at is a step: at most three for each triangle of the tree, or for each
  /// piece of one.
  /// - Returns: false where the line met an edge exactly, so that it is not known what it crosses.
  func cross(_ line: Line, _ crossings: inout [Crossing], _ steps: inout Int) -> Bool {
    crossings.removeAll(keepingCapacity: true)
    guard let split else {
      let isClear = cross(line, nodes, { $0 }, &crossings, &steps)
      crossings.sort { $0.depth < $1.depth }
      return isClear
    }
    let isClear = cross(line, split.nodes, { Int(split.slots[$0]) }, &crossings, &steps)
    // Where two pieces of a triangle meet the line, both find the very same crossing.
    crossings.sort { ($0.depth, $0.slot) < ($1.depth, $1.slot) }
    var last: Int?
    crossings.removeAll { crossing in
      defer { last = crossing.slot }
      return crossing.slot == last
    }
    return isClear
  }

  /// Goes through all boxes that a line meets; `slot` gives the triangle of a place in a leaf.
  @inline(__always)
  private func cross(
    _ line: Line, _ nodes: UnsafeBufferPointer<TriangleTree.Node>, _ slot: (Int) -> Int,
    _ crossings: inout [Crossing], _ steps: inout Int
  ) -> Bool {
    let inverse = SIMD3<Double>(repeating: 1) / line.direction
    var isClear = true
    var count = 1
    waiting[0] = (0, 0)
    while count > 0 {
      count -= 1
      steps &+= 1
      let node = nodes[Int(waiting[count].node)]
      guard Self.isMet(node, line.start, inverse) else { continue }
      guard node.count > 0 else {
        waiting[count] = (node.first, 0)
        waiting[count + 1] = (node.first + 1, 0)
        count += 2
        continue
      }
      steps &+= Int(node.count)
      for place in Int(node.first)..<Int(node.first + node.count) {
        isClear = cross(slot(place), line, &crossings) && isClear
      }
    }
    return isClear
  }

  @inline(__always)
  private func cross(_ slot: Int, _ line: Line, _ crossings: inout [Crossing]) -> Bool {
    let drawn = triangle(slot)
    let (a, b, c) = (line.place(drawn.a), line.place(drawn.b), line.place(drawn.c))
    let (ab, bc, ca) = (a.x * b.y - b.x * a.y, b.x * c.y - c.x * b.y, c.x * a.y - a.x * c.y)
    let isLeft = ab >= 0 && bc >= 0 && ca >= 0
    let isRight = ab <= 0 && bc <= 0 && ca <= 0
    guard isLeft != isRight else { return !isLeft }
    let depth = (bc * a.z + ca * b.z + ab * c.z) / (ab + bc + ca)
    // A triangle that turns left about the line faces along it: there the line comes out.
    crossings.append(Crossing(depth: depth, step: isLeft ? -1 : 1, slot: slot))
    return ab != 0 && bc != 0 && ca != 0
  }

  /// Whether a line meets a box, which is widened by the rounding of its single precision.
  @inline(__always)
  private static func isMet(_ node: TriangleTree.Node, _ start: SIMD3<Double>, _ inverse: SIMD3<Double>) -> Bool {
    let x = slab(node.low.0, node.high.0, start.x, inverse.x)
    let y = slab(node.low.1, node.high.1, start.y, inverse.y)
    let z = slab(node.low.2, node.high.2, start.z, inverse.z)
    return max(x.0, y.0, z.0) <= min(x.1, y.1, z.1)
  }

  /// From where to where a line is between two planes; everywhere where it runs along them between them.
  @inline(__always)
  private static func slab(_ low: Float, _ high: Float, _ start: Double, _ inverse: Double) -> (Double, Double) {
    let widened = 1e-9
    let (near, far) = (Double(low) - widened - start, Double(high) + widened - start)
    guard inverse.isFinite else { return near <= 0 && far >= 0 ? (-.infinity, .infinity) : (.infinity, -.infinity) }
    let (one, other) = (near * inverse, far * inverse)
    return one <= other ? (one, other) : (other, one)
  }
}

extension SIMD3<Double> {
  /// Two directions across this one and each other, for a direction of length 1.
  var across: (SIMD3<Double>, SIMD3<Double>) {
    // Across the axis that it is least along, so that the product is not small.
    let (x, y, z) = (self.x.magnitude, self.y.magnitude, self.z.magnitude)
    let axis: SIMD3<Double> = x <= y && x <= z ? SIMD3(1, 0, 0) : (y <= z ? SIMD3(0, 1, 0) : SIMD3(0, 0, 1))
    let u = cross(self, axis).normalized
    return (u, cross(self, u))
  }
}
