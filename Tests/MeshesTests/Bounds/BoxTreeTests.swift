import Testing

@testable import Meshes

@Suite struct `A tree of boxes` {
  private static func boxes(_ count: Int, size: Float) -> [BoxTree.Box] {
    var dice = Dice(seed: 31)
    return (0..<count).map { _ in
      let low = dice.point(in: 0...10)
      return BoxTree.Box(low: low, high: low + dice.point(in: 0...size))
    }
  }

  @Test(arguments: [0, 1, 4, 5, 300])
  func `knows the boxes within a box, as going through all does`(count: Int) throws {
    let boxes = Self.boxes(count, size: 3)
    let tree = BoxTree(boxes)
    var steps = StepCount(of: .nesting, within: .standard)
    for outer in Self.boxes(60, size: 9) {
      var found: [Int] = []
      try tree.eachWithin(outer, &steps) { found.append($0) }
      let within = boxes.indices.filter {
        all(boxes[$0].low .>= outer.low) && all(boxes[$0].high .<= outer.high)
      }
      #expect(found.sorted() == within)
    }
  }

  @Test(arguments: [1e-6, 0.3]) func `misses no point near a segment`(reach: Double) throws {
    var dice = Dice(seed: 32)
    var points = (0..<400).map { _ in dice.point(in: 0...10) }
    let segments = (0..<60).map { _ in (dice.point(in: 0...10), dice.point(in: 0...10)) } + [(points[0], points[0])]
    // Some lie on the segments but for their rounding.
    for (from, to) in segments { points.append(from + (to - from) * 0.37) }
    let tree = BoxTree(points.map { BoxTree.Box(low: $0, high: $0) })
    var steps = StepCount(of: .shells, within: .standard)
    for (from, to) in segments {
      let (base, along) = (SIMD3<Double>(from), SIMD3<Double>(to) - SIMD3<Double>(from))
      var found: Set<Int> = []
      try tree.eachNear(base, base + along, reach: reach, &steps) { found.insert($0) }
      for (number, point) in points.enumerated() {
        let arm = SIMD3<Double>(point) - base
        let share = along.squaredLength > 0 ? min(max(dot(arm, along) / along.squaredLength, 0), 1) : 0
        if (arm - along * share).length <= reach { #expect(found.contains(number)) }
      }
    }
  }

  @Test func `looks at few where boxes lie apart`() throws {
    var each: [Int] = []
    for count in [1000, 8000, 64_000] {
      let boxes = Self.boxes(count, size: 0.01)
      let tree = BoxTree(boxes)
      var steps = StepCount(of: .nesting, within: .standard)
      for box in boxes { try tree.eachWithin(box, &steps) { _ in } }
      each.append(steps.taken / count)
    }
    // Three levels more for eight times as many.
    #expect(each[1] <= each[0] + 30 && each[2] <= each[1] + 30, "\(each)")
  }
}
