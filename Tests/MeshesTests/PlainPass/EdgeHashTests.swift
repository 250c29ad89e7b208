import Meshes
import Testing

/// Kinds of open loops whose coordinates are regular, as drawn meshes have them; a mixer of too little mixing gives some
/// of them zero.
enum RegularLoop: String, CaseIterable, CustomTestStringConvertible {
  case stepsOfWholeNumbers, stepsOnALattice, midpointsOnAxes, powersOfTwo, rightCornersOnAGrid, cracksOfOneStep
  case mirrorImages, tinyWholeNumbers, wholeBesidePowersOfTwo, bytesOfOneDiagonal, bytesOfTwoDiagonals

  var testDescription: String { rawValue }

  /// Three corners, or fewer than three different ones.
  func corners(_ dice: inout Dice) -> Triangle {
    switch self {
    case .stepsOfWholeNumbers:
      return line(dice.whole(99), SIMD3(1, Bool.random(using: &dice) ? 0 : 1, Bool.random(using: &dice) ? 0 : -1))
    case .stepsOnALattice: return line(dice.whole(640) / 64, dice.whole(4) / 64)
    case .midpointsOnAxes:
      return line(dice.whole(20), dice.axis() * Float(Int.random(in: 1...8, using: &dice)) / 8)
    case .powersOfTwo:
      let a = dice.powers(10)
      return line(a, a * (dice.whole(1) / 4))
    case .rightCornersOnAGrid:
      let a = dice.whole(99)
      return Triangle(a: a, b: a + dice.axis() * dice.whole(99), c: a + dice.axis() * dice.whole(99))
    case .cracksOfOneStep:
      let a = dice.whole(999) / 8
      let axis = dice.axis()
      let step = SIMD3(a.x.ulp, a.y.ulp, a.z.ulp) * axis
      return line(a, step)
    case .mirrorImages:
      let a = dice.whole(2000) / 100
      return Triangle(a: a, b: a * (1 - 2 * dice.axis()), c: a * (1 - 2 * dice.axis()))
    case .tinyWholeNumbers: return Triangle(a: dice.whole(6), b: dice.whole(6), c: dice.whole(6))
    case .wholeBesidePowersOfTwo:
      let z = dice.whole(9).z
      return dice.three { SIMD3($0.whole(127).x.magnitude, $0.powers(19).y, z) }
    case .bytesOfOneDiagonal: return dice.changed(SIMD3(0xFF, 0xFF00, 0x7F_0000))
    case .bytesOfTwoDiagonals: return dice.changed(SIMD3(0x7F_00FF, 0xFF00, 0x7F_00FF))
    }
  }

  private func line(_ a: SIMD3<Float>, _ step: SIMD3<Float>) -> Triangle {
    Triangle(a: a, b: a + step, c: a + step + step)
  }
}

extension Dice {
  fileprivate mutating func whole(_ most: Float) -> SIMD3<Float> {
    point(in: -most - 0.499...most + 0.499).rounded(.toNearestOrEven)
  }

  fileprivate mutating func powers(_ most: Int) -> SIMD3<Float> {
    var powers = SIMD3<Float>.one
    for axis in 0..<3 {
      let exponent = Int.random(in: -most...most, using: &self)
      powers[axis] = Float(sign: .plus, exponent: exponent, significand: 1)
    }
    return powers
  }

  fileprivate mutating func axis() -> SIMD3<Float> {
    var axis = SIMD3<Float>.zero
    axis[Int.random(in: 0...2, using: &self)] = 1
    return axis
  }

  fileprivate mutating func three(_ corner: (inout Dice) -> SIMD3<Float>) -> Triangle {
    Triangle(a: corner(&self), b: corner(&self), c: corner(&self))
  }

  /// Three corners that differ in some bits only.
  fileprivate mutating func changed(_ bits: SIMD3<UInt32>) -> Triangle {
    let first = point(in: 1...1.999)
    return three { dice in
      var corner = first
      for axis in 0..<3 {
        let change = UInt32.random(in: .min ... .max, using: &dice) & bits[axis]
        corner[axis] = Float(bitPattern: first[axis].bitPattern ^ change)
      }
      return corner
    }
  }
}

@Suite struct `The edge hash of each kernel` {
  @Test(arguments: PassKernel.available, RegularLoop.allCases)
  func `is not zero for any regular loop`(kernel: PassKernel, kind: RegularLoop) throws {
    var dice = Dice(seed: 21)
    var loops = 0
    for _ in 0..<30_000 {
      let loop = kind.corners(&dice)
      guard Set([loop.a, loop.b, loop.c]).count == 3 else { continue }
      loops += 1
      #expect(try !measured([loop], threads: 1, kernel: kernel).isBalanced, "\(loop)")
    }
    #expect(loops > 10_000)
  }

  @Test(arguments: PassKernel.available)
  func `is zero for a grid of whole numbers, and not without any one of its triangles`(kernel: PassKernel) throws {
    let cells = (0..<6).flatMap { x in (0..<5).map { y in SIMD3<Float>(Float(x), Float(y), 0) } }
    let grid = cells.flatMap { TestMesh.cube(from: $0, to: $0 + 1) }
    #expect(try measured(grid, kernel: kernel).isBalanced)
    for index in grid.indices {
      var open = grid
      open.remove(at: index)
      #expect(try !measured(open, kernel: kernel).isBalanced, "\(index)")
    }
  }

  @Test(arguments: PassKernel.available)
  func `is not zero for any random part of a closed mesh`(kernel: PassKernel) throws {
    var dice = Dice(seed: 8)
    for mesh in [TestMesh.torus(around: 12, across: 9), cubes(), TestMesh.torus(around: 4, across: 4)] {
      for _ in 0..<2000 {
        let share = Double.random(in: 0.02...0.98, using: &dice)
        let part = mesh.filter { _ in Double.random(in: 0..<1, using: &dice) < share }
        guard !isClosed(part) else { continue }
        let rest = try measured(part.shuffled(using: &dice), threads: 1, kernel: kernel)
        #expect(!rest.isBalanced, "\(part.count) of \(mesh.count)")
      }
    }
  }

  @Test(.enabled(if: PassKernel.x8664v3vaes.isAvailable))
  func `by rounds of AES is that of rounds done plainly`() throws {
    let plain = PlainEdgeHash()
    var dice = Dice(seed: 4)
    for count in 0...70 {
      let soup = (0..<count).map { _ in
        Triangle(a: dice.point(in: -9...9), b: dice.point(in: -9...9), c: SIMD3(-0.0, 0, dice.point(in: -9...9).z))
      }
      #expect(try measured(soup, kernel: .x8664v3vaes).edgeImbalance == plain.hash(soup), "\(count)")
      #expect(try measuredAsSTL(soup, kernel: .x8664v3vaes).edgeImbalance == plain.hash(soup), "\(count)")
    }
  }

  private func cubes() -> [Triangle] {
    (0..<3).flatMap { step in
      let low = SIMD3<Float>(repeating: Float(step))
      return TestMesh.cube(from: low, to: low + 1)
    }
  }

  /// Whether every directed edge has its partner, counted plainly.
  private func isClosed(_ triangles: [Triangle]) -> Bool {
    var left: [[SIMD3<Float>]: Int] = [:]
    for triangle in triangles {
      for (a, b) in [(triangle.a, triangle.b), (triangle.b, triangle.c), (triangle.c, triangle.a)] {
        left[[a, b], default: 0] += 1
        left[[b, a], default: 0] -= 1
      }
    }
    return left.values.allSatisfy { $0 == 0 }
  }
}
