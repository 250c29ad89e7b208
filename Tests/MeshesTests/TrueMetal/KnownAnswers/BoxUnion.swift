import Meshes

/// Axis-aligned boxes, their union measured by coordinate compression: every figure is a sum over whole cells.
struct BoxUnion {
  struct Box {
    let low: SIMD3<Double>
    let high: SIMD3<Double>
  }

  let boxes: [Box]
  private let lines: [[Double]]
  private let filled: [Bool]

  init(_ boxes: [Box]) {
    self.boxes = boxes
    let lines = (0..<3).map { axis in Set(boxes.flatMap { [$0.low[axis], $0.high[axis]] }).sorted() }
    self.lines = lines
    let counts = SIMD3(lines[0].count + 1, lines[1].count + 1, lines[2].count + 1)
    // A layer of empty cells lies around the compressed ones.
    filled = (0..<counts.x * counts.y * counts.z).map { number in
      let cell = SIMD3(number % counts.x, number / counts.x % counts.y, number / (counts.x * counts.y))
      guard (0..<3).allSatisfy({ 0 < cell[$0] && cell[$0] < counts[$0] - 1 }) else { return false }
      let middle = SIMD3(
        (lines[0][cell.x - 1] + lines[0][cell.x]) / 2, (lines[1][cell.y - 1] + lines[1][cell.y]) / 2,
        (lines[2][cell.z - 1] + lines[2][cell.z]) / 2)
      return boxes.contains { box in
        (0..<3).allSatisfy { box.low[$0] < middle[$0] && middle[$0] < box.high[$0] }
      }
    }
  }

  private var counts: SIMD3<Int> { SIMD3(lines[0].count + 1, lines[1].count + 1, lines[2].count + 1) }

  private func cell(_ number: Int) -> SIMD3<Int> {
    SIMD3(number % counts.x, number / counts.x % counts.y, number / (counts.x * counts.y))
  }

  private func side(_ cell: SIMD3<Int>, _ axis: Int) -> Double {
    lines[axis][cell[axis]] - lines[axis][cell[axis] - 1]
  }

  var volume: Double {
    filled.indices.reduce(0) { sum, number in
      let cell = cell(number)
      return filled[number] ? sum + side(cell, 0) * side(cell, 1) * side(cell, 2) : sum
    }
  }

  /// How much of the boxes' own volumes is counted more than once.
  var counted: Double {
    boxes.reduce(0) { $0 + ($1.high.x - $1.low.x) * ($1.high.y - $1.low.y) * ($1.high.z - $1.low.z) }
  }

  /// The faces between metal and what can be reached from outside.
  var exposedArea: Double {
    let outside = reachable()
    var area = 0.0
    for number in filled.indices where filled[number] {
      for axis in 0..<3 {
        let here = cell(number)
        let face = side(here, (axis + 1) % 3) * side(here, (axis + 2) % 3)
        if outside[number - step(axis)] { area += face }
        if outside[number + step(axis)] { area += face }
      }
    }
    return area
  }

  private func step(_ axis: Int) -> Int { axis == 0 ? 1 : axis == 1 ? counts.x : counts.x * counts.y }

  /// Empty cells joined to the outer layer by faces.
  private func reachable() -> [Bool] {
    var reached = [Bool](repeating: false, count: filled.count)
    var waiting = [0]
    reached[0] = true
    while let number = waiting.popLast() {
      let here = cell(number)
      for axis in 0..<3 {
        for (edge, next) in [(0, number - step(axis)), (counts[axis] - 1, number + step(axis))]
        where here[axis] != edge && !reached[next] && !filled[next] {
          reached[next] = true
          waiting.append(next)
        }
      }
    }
    return reached
  }
}

extension BoxUnion {
  /// The boxes as drawn, each corner mapped by `place`.
  func triangles(_ place: (SIMD3<Double>) -> SIMD3<Double> = { $0 }) -> [Triangle] {
    boxes.flatMap { box in
      let corners = (0..<8).map { corner in
        SIMD3<Float>(
          place(
            SIMD3(
              corner & 1 == 0 ? box.low.x : box.high.x, corner & 2 == 0 ? box.low.y : box.high.y,
              corner & 4 == 0 ? box.low.z : box.high.z)))
      }
      return Self.faces.map { Triangle(a: corners[$0.x], b: corners[$0.y], c: corners[$0.z]) }
    }
  }

  private static let faces: [SIMD3<Int>] = [
    SIMD3(0, 2, 1), SIMD3(1, 2, 3), SIMD3(4, 5, 6), SIMD3(5, 7, 6), SIMD3(0, 1, 4), SIMD3(1, 5, 4), SIMD3(2, 6, 3),
    SIMD3(3, 6, 7), SIMD3(0, 4, 2), SIMD3(2, 4, 6), SIMD3(1, 3, 5), SIMD3(3, 7, 5),
  ]
}
