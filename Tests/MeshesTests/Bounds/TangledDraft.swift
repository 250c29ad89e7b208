import Meshes
import Testing

/// Drafts made to tire a search: of any count of triangles, from a seed.
struct TangledDraft: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let make: @Sendable (Int, inout Dice) -> [Triangle]

  init(_ name: String, _ make: @escaping @Sendable (Int, inout Dice) -> [Triangle]) {
    testDescription = name
    self.make = make
  }

  /// About so many triangles.
  func triangles(_ count: Int) -> TriangleBuffer {
    var dice = Dice(seed: 12)
    return TriangleBuffer(make(count, &dice))
  }

  /// A tetrahedron about a place, its corners as far along four diagonals.
  private static func tetrahedron(_ place: SIMD3<Float>, _ size: Float, isInverted: Bool = false) -> [Triangle] {
    let ways: [SIMD3<Float>] = [SIMD3(1, 1, 1), SIMD3(1, -1, -1), SIMD3(-1, 1, -1), SIMD3(-1, -1, 1)]
    return closed(ways.map { place + size * $0 }, isInverted: isInverted)
  }

  private static func closed(_ corners: [SIMD3<Float>], isInverted: Bool = false) -> [Triangle] {
    [(0, 1, 2), (0, 3, 1), (1, 3, 2), (2, 3, 0)].map { a, b, c in
      isInverted
        ? Triangle(a: corners[a], b: corners[c], c: corners[b]) : Triangle(a: corners[a], b: corners[b], c: corners[c])
    }
  }

  private static func onCircle(_ step: Int, of steps: Int, radius: Float, z: Float = 0) -> SIMD3<Float> {
    // Rational points of the circle; no trigonometry is needed.
    let share = Float(step) / Float(steps) * 2 - 1
    let scale = radius / (1 + share * share)
    return SIMD3(scale * (1 - share * share), scale * 2 * share, z)
  }

  /// Drafts that a sorting must go through in n · log n, whether it refuses them afterwards or not.
  static let linear: [TangledDraft] = [
    TangledDraft("tiny shells") { count, dice in
      (0..<count / 4).flatMap { _ in tetrahedron(dice.point(in: 0...20), 0.05) }
    },
    TangledDraft("a box with shells in it, every other inside out") { count, dice in
      (0..<count / 4).flatMap { tetrahedron(dice.point(in: -9...9), 0.02, isInverted: $0.isMultiple(of: 2)) }
        + tetrahedron(.zero, 40)
    },
    TangledDraft("open shells") { count, dice in
      (0..<count / 3).flatMap { _ in tetrahedron(dice.point(in: 0...20), 0.05).dropLast() }
    },
    TangledDraft("an open fan") { count, _ in
      (0..<count).map {
        Triangle(
          a: SIMD3(0, 0, 3), b: onCircle($0, of: count, radius: 10), c: onCircle($0 + 1, of: count, radius: 10))
      }
    },
    TangledDraft("loose triangles about one corner") { count, _ in
      (0..<count).map {
        Triangle(
          a: .zero, b: onCircle(2 * $0, of: 2 * count, radius: 10), c: onCircle(2 * $0 + 1, of: 2 * count, radius: 10))
      }
    },
    TangledDraft("triangles about one edge") { count, dice in
      (0..<count).map { _ in Triangle(a: .zero, b: SIMD3(0, 0, 5), c: dice.point(in: -9...9)) }
    },
    TangledDraft("corners within the tolerance of each other") { count, dice in
      (0..<count - 1).map { _ in
        Triangle(a: dice.point(in: 0...3e-4), b: dice.point(in: 0...3e-4), c: dice.point(in: 0...3e-4))
      } + [Triangle(a: .zero, b: SIMD3(30, 0, 0), c: SIMD3(0, 30, 1))]
    },
  ]

  /// Drafts whose long edges and large boxes run past many others: more than n · log n, and far less than all pairs.
  static let crossing: [TangledDraft] = [
    TangledDraft("a soup") { count, dice in
      (0..<count).map { _ in
        Triangle(a: dice.point(in: 0...20), b: dice.point(in: 0...20), c: dice.point(in: 0...20))
      }
    },
    TangledDraft("shells about one edge") { count, dice in
      (0..<count / 4).flatMap { _ in
        closed([.zero, SIMD3(0, 0, 5), dice.point(in: -9...9), dice.point(in: -9...9)])
      }
    },
    TangledDraft("a heap of small triangles beside large ones") { count, dice in
      (0..<count).map { number in
        let range: ClosedRange<Float> = number.isMultiple(of: 2) ? 0...0.05 : -99...99
        return Triangle(a: dice.point(in: range), b: dice.point(in: range), c: dice.point(in: range))
      }
    },
  ]

  /// Shells one in another: as many pairs as there are.
  static let nested = TangledDraft("shells one in another") { count, _ in
    (1...count / 4).flatMap { tetrahedron(.zero, Float($0)) }
  }

  /// As many long edges in one place as there are corners on them.
  static let edgesInOnePlace = TangledDraft("long edges over corners") { count, dice in
    (0..<count / 2).flatMap { number in
      let x = 29 * Float(number + 1) / Float(count)
      return [
        Triangle(a: .zero, b: SIMD3(30, 0, 0), c: SIMD3(0, .random(in: 1...20, using: &dice), 9)),
        Triangle(a: SIMD3(x, 0, 0), b: SIMD3(x, -5, 1), c: SIMD3(x, -5, -1)),
      ]
    }
  }

  /// Closed needles through one place: lines through it meet the boxes of most of them.
  static let needles = TangledDraft("needles") { count, dice in
    (0..<count / 4).flatMap { _ in
      let way = SIMD3<Float>(dice.direction() * 10)
      let middle = dice.point(in: -1...1)
      let across = SIMD3<Float>(0.02, -0.02, 0.01)
      let other = SIMD3<Float>(0.01, 0.02, -0.02)
      return closed([middle - way - across, middle - way + across, middle + way - other, middle + way + other])
    }
  }

  /// Tiny shells about one place, all as far from a ball around them.
  static let heap = TangledDraft("a heap in the middle") { count, dice in
    (0..<count / 4).flatMap { _ in tetrahedron(0.2 * SIMD3<Float>(dice.direction()), 0.002) }
  }
}
