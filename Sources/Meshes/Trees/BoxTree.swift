/// Boxes in a tree, to find those that lie within a box or meet a segment.
///
/// Neighbours share a node, so that a question goes down to what it concerns; every node that it looks at is a step.
struct BoxTree {
  /// The boxes' numbers; those of a leaf side by side.
  private let order: [UInt32]
  /// For each node the box around its boxes' least corners.
  private let lows: [TriangleTree.Node]
  /// For each node the box around its boxes' greatest corners.
  private let highs: [TriangleTree.Node]
  private let boxes: [Box]

  /// The least and the greatest corner; a point has both in one place.
  struct Box {
    let low: SIMD3<Float>
    let high: SIMD3<Float>

    /// The least and the greatest corner.
    init(low: SIMD3<Float>, high: SIMD3<Float>) {
      self.low = low
      self.high = high
    }

    /// The box of a point, rounded to single precision: a box of single precision that holds the point holds this one.
    init(around place: SIMD3<Double>) { self.init(low: SIMD3<Float>(place), high: SIMD3<Float>(place)) }
  }

  /// Sorts boxes that are finite.
  init(_ boxes: [Box]) {
    self.boxes = boxes
    guard !boxes.isEmpty else {
      (order, lows, highs) = ([], [], [])
      return
    }
    var sorting = BoxSorting(middles: boxes.map { $0.low / 2 + $0.high / 2 })
    sorting.run()
    order = sorting.order
    lows = sorting.bounded { (boxes[Int($0)].low, boxes[Int($0)].low) }
    highs = sorting.bounded { (boxes[Int($0)].high, boxes[Int($0)].high) }
  }

  /// Calls `body` with the number of every box that lies within the given one; to touch it from within is enough.
  func eachWithin(_ outer: Box, _ steps: inout StepCount, _ body: (Int) -> Void) throws(OverBudget) {
    try each(
      &steps,
      concerned: { low, high in
        let (greatestLow, leastHigh) = (low.high, high.low)
        return greatestLow.0 >= outer.low.x && greatestLow.1 >= outer.low.y && greatestLow.2 >= outer.low.z
          && leastHigh.0 <= outer.high.x && leastHigh.1 <= outer.high.y && leastHigh.2 <= outer.high.z
      },
      body: { number in
        let box = boxes[number]
        if all(box.low .>= outer.low) && all(box.high .<= outer.high) { body(number) }
      })
  }

  /// Calls `body` with the number of every box that a segment, widened by `reach`, may meet.
  func eachNear(
    _ from: SIMD3<Double>, _ to: SIMD3<Double>, reach: Double, _ steps: inout StepCount, _ body: (Int) -> Void
  ) throws(OverBudget) {
    let segment = WideSegment(from, to, reach: reach)
    try each(&steps, concerned: { segment.meets($0.low, $1.high) }, body: body)
  }

  /// Goes down to what is concerned: no path is longer than `TriangleTree.mostDepth`, so no more nodes wait, and no node
  /// is looked at twice.
  @inline(__always)
  private func each(
    _ steps: inout StepCount, concerned: (TriangleTree.Node, TriangleTree.Node) -> Bool, body: (Int) -> Void
  ) throws(OverBudget) {
    guard !boxes.isEmpty else { return }
    var looks = 0
    lows.withUnsafeBufferPointer { lows in
      highs.withUnsafeBufferPointer { highs in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: TriangleTree.mostDepth + 2) { waiting in
          // Safe: one node waits for each level of the path, and two at its end.
          waiting[0] = 0
          var count = 1
          while count > 0 {
            count -= 1
            looks &+= 1
            let node = lows[waiting[count]]
            guard concerned(node, highs[waiting[count]]) else { continue }
            if node.count == 0 {
              waiting[count] = Int(node.first) + 1
              waiting[count + 1] = Int(node.first)
              count += 2
            } else {
              looks &+= Int(node.count)
              for place in Int(node.first)..<Int(node.first + node.count) { body(Int(order[place])) }
            }
          }
        }
      }
    }
    try steps.take(looks)
  }
}

/// A segment with all that is within reach of it along each axis.
private struct WideSegment {
  private let from: SIMD3<Double>
  /// One over the way along each axis; zero where the way is no longer than the reach.
  private let inverse: SIMD3<Double>
  /// The box around the segment, widened: twice the reach covers the rounding of the shares too.
  private let low: SIMD3<Double>
  private let high: SIMD3<Double>
  private let wide: Double

  init(_ from: SIMD3<Double>, _ to: SIMD3<Double>, reach: Double) {
    self.from = from
    wide = 2 * reach
    let along = to - from
    inverse = (SIMD3<Double>(repeating: 1) / along).replacing(with: 0, where: pointwiseMax(along, -along) .<= reach)
    low = pointwiseMin(from, to) - wide
    high = pointwiseMax(from, to) + wide
  }

  /// Whether it may meet a box: no box that it meets is passed over.
  @inline(__always)
  func meets(_ least: (Float, Float, Float), _ greatest: (Float, Float, Float)) -> Bool {
    let one = SIMD3(Double(least.0), Double(least.1), Double(least.2))
    let other = SIMD3(Double(greatest.0), Double(greatest.1), Double(greatest.2))
    guard one.x <= high.x, one.y <= high.y, one.z <= high.z, other.x >= low.x, other.y >= low.y, other.z >= low.z
    else { return false }
    let near = (one - from - wide) * inverse
    let far = (other - from + wide) * inverse
    var (first, last) = (0.0, 1.0)
    for axis in 0..<3 where inverse[axis] != 0 {
      first = max(first, min(near[axis], far[axis]))
      last = min(last, max(near[axis], far[axis]))
    }
    return first <= last
  }
}
