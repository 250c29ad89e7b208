import Quantities

/// The groups of a piece as they count: turned, capped, duplicates gone; the stones as one, then the metals.
struct SettledGroups {
  private let groups: [TriangleBuffer?]
  private let volumes: [Double]
  private let boxes: [(low: SIMD3<Float>, high: SIMD3<Float>)?]

  /// Settles each group as its own measuring did; volumes are in drawn units.
  init(_ parts: [PartGroup], _ alone: [TrueMetal], metals: [Int], stones: [Int], unit: DrawnUnit) {
    let settled = parts.indices.map { alone[$0].mended ?? parts[$0].triangles }
    var allStones = TriangleBuffer(capacity: stones.reduce(0) { $0 + settled[$1].count })
    for stone in stones { allStones.append(settled[stone]) }
    groups = [stones.isEmpty ? nil : allStones] + metals.map { settled[$0] }
    let drawn = unit.volume(1).value
    volumes = [0] + metals.map { alone[$0].metalVolume.value.value / drawn }
    boxes = groups.map { $0?.box }
  }

  /// What they share; nil where no two boxes meet.
  /// - Throws: where that takes more than the budget allows.
  func sharing(budget: WorkBudget, tasks: Int) throws(OverBudget) -> SharingReading? {
    let known = boxes.compactMap { $0 }
    guard let first = known.first, someMeet(known) else { return nil }
    let bounds = known.dropFirst().reduce(first) { sum, next in
      (pointwiseMin(sum.low, next.low), pointwiseMax(sum.high, next.high))
    }
    return try SharingReading(groups, volumes: volumes, bounds: bounds, budget: budget, tasks: tasks)
  }

  private func someMeet(_ boxes: [(low: SIMD3<Float>, high: SIMD3<Float>)]) -> Bool {
    boxes.indices.contains { one in
      boxes[..<one].contains { other in
        all(boxes[one].low .<= other.high) && all(other.low .<= boxes[one].high)
      }
    }
  }
}

extension TriangleBuffer {
  /// The box around all triangles.
  fileprivate var box: (low: SIMD3<Float>, high: SIMD3<Float>) {
    var (low, high) = (SIMD3<Float>(repeating: .infinity), SIMD3<Float>(repeating: -.infinity))
    let triangles = span
    for index in 0..<triangles.count {
      let triangle = triangles[index]
      for corner in [triangle.a, triangle.b, triangle.c] {
        low = pointwiseMin(low, corner)
        high = pointwiseMax(high, corner)
      }
    }
    return (low, high)
  }
}
