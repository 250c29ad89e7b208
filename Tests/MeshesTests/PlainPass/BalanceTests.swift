import Foundation
import Meshes
import Testing

@Suite struct `A closed mesh` {
  @Test func `is balanced, whatever its shape and place`() throws {
    for seed in UInt64(1)...200 {
      var dice = Dice(seed: seed)
      let torus = TestMesh.torus(
        around: .random(in: 3...40, using: &dice), across: .random(in: 3...30, using: &dice),
        at: 1000 * SIMD3<Double>(dice.point(in: -1...1)), noise: 1, seed: seed)
      for kernel in PassKernel.available {
        #expect(try measured(torus, kernel: kernel).isBalanced, "seed \(seed), \(kernel)")
      }
    }
  }

  @Test func `is balanced as several shells that touch or overlap`() throws {
    let cubes = [SIMD3<Float>(0, 0, 0), SIMD3(1, 1, 0), SIMD3(0.5, 0.5, 0.5)].map {
      TestMesh.cube(from: $0, to: $0 + 1)
    }
    #expect(try measured(cubes.flatMap { $0 }).isBalanced)
  }

  @Test(arguments: PassKernel.available)
  func `is balanced where one corner says 0 and another −0`(kernel: PassKernel) throws {
    var cube = TestMesh.cube()
    for index in cube.indices where index % 2 == 0 {
      cube[index] = cube[index].map { $0.replacing(with: SIMD3(repeating: -0.0), where: $0 .== 0) }
    }
    #expect(try measured(cube, kernel: kernel).solidness == .solid)
  }

  @Test func `is solid outward, and inverted inward`() throws {
    #expect(try measured(TestMesh.cube()).solidness == .solid)
    #expect(try measured(TestMesh.cube().map(\.flipped)).solidness == .inverted)
  }

  @Test func `is no solid as a sheet drawn on both sides`() throws {
    let sheet = TestMesh.torus(around: 50, across: 40).prefix(777)
    let pass = try measured(sheet + sheet.map(\.flipped))
    #expect(pass.isBalanced && pass.solidness == .noSolid)
  }

  @Test(arguments: [Float(0.3), 0.05, 0.002]) func `is solid as a thin plate`(thickness: Float) throws {
    #expect(try measured(TestMesh.cube(to: SIMD3(60, 40, thickness))).solidness == .solid)
  }

  @Test func `is no solid as the double cover of a Möbius strip, and open as the strip itself`() throws {
    let strip = moebius(steps: 60)
    #expect(try measured(strip).solidness == .open)
    #expect(try measured(strip + strip.map(\.flipped)).solidness == .noSolid)
  }

  private func moebius(steps: Int) -> [Triangle] {
    let pairs = (0..<steps).map { step in
      let turn = 2 * Double.pi * Double(step) / Double(steps)
      return [-1.0, 1.0].map { side in
        let radius = 8 + side * cos(turn / 2)
        return SIMD3<Float>(Float(radius * cos(turn)), Float(radius * sin(turn)), Float(side * sin(turn / 2)))
      }
    }
    return (0..<steps).flatMap { step in
      let here = pairs[step]
      let next = step + 1 < steps ? pairs[step + 1] : pairs[0].reversed()
      return [Triangle(a: here[0], b: next[0], c: next[1]), Triangle(a: here[0], b: next[1], c: here[1])]
    }
  }
}

@Suite struct `A mesh that is not closed` {
  private static let torus = TestMesh.torus(around: 40, across: 25, noise: 0.01)

  @Test(arguments: PassKernel.available)
  func `is found out by any hole`(kernel: PassKernel) throws {
    for index in Self.torus.indices {
      var open = Self.torus
      open.remove(at: index)
      #expect(try !measured(open, kernel: kernel).isBalanced, "\(index)")
    }
  }

  @Test(arguments: PassKernel.available)
  func `is found out by any flipped face, and any drawn twice`(kernel: PassKernel) throws {
    for index in stride(from: 0, to: Self.torus.count, by: 7) {
      var flipped = Self.torus
      flipped[index] = flipped[index].flipped
      #expect(try !measured(flipped, kernel: kernel).isBalanced, "\(index)")
      #expect(try !measured(Self.torus + [Self.torus[index]], kernel: kernel).isBalanced, "\(index)")
    }
  }

  @Test(arguments: PassKernel.available)
  func `is found out by a crack of one step of float32 in any coordinate`(kernel: PassKernel) throws {
    for (index, triangle) in Self.torus.enumerated() {
      let axis = index % 3
      let moved = triangle.b.replacing(with: triangle.b[axis].nextUp, at: axis)
      var cracked = Self.torus
      cracked[index] = Triangle(a: triangle.a, b: moved, c: triangle.c)
      #expect(try !measured(cracked, kernel: kernel).isBalanced, "\(index)")
    }
  }

  @Test(arguments: PassKernel.available)
  func `is found out by many cracks that are alike`(kernel: PassKernel) throws {
    let cracked =
      TestMesh.cube()
      + TestMesh.cube(from: SIMD3(2, 0, 0), to: SIMD3(3, 1, 1)).map { triangle in
        triangle.map { $0.x == 2 && triangle.a.x != triangle.b.x ? SIMD3(2.000_000_2, $0.y, $0.z) : $0 }
      }
    #expect(try !measured(cracked, kernel: kernel).isBalanced)
  }

  @Test(arguments: PassKernel.available)
  func `is found out by a T-junction at an exact midpoint, along axes, diagonals and powers of two`(kernel: PassKernel)
    throws
  {
    let ends: [(SIMD3<Float>, SIMD3<Float>)] = [
      (SIMD3(1, 0, 0), SIMD3(2, 0, 0)), (SIMD3(0, 1, 0), SIMD3(0, 1.5, 0)), (SIMD3(0, 0, 0), SIMD3(0, 0, 8)),
      (SIMD3(0, 0, 4), SIMD3(0, 0, 5)), (SIMD3(-1, 0, 0), SIMD3(1, 0, 0)), (SIMD3(1, 1, 1), SIMD3(2, 2, 2)),
      (SIMD3(1, 2, 4), SIMD3(1.25, 2.5, 5)), (SIMD3(0.5, 0.25, 0.125), SIMD3(1, 0.5, 0.25)),
      (SIMD3(-3, 2, 7), SIMD3(3, -2, -7)), (SIMD3(1, 1, 1), SIMD3(1.000_000_2, 1, 1)),
    ]
    for (a, b) in ends {
      #expect(try !isBalanced(kernel, a, (a + b) / 2, b), "\(a) \(b)")
      #expect(try !isBalanced(kernel, a, (a + b) / 2, b, a + 16, (a + b) / 2 + 16, b + 16), "\(a) \(b) twice")
    }
    var dice = Dice(seed: 11)
    for _ in 0..<20_000 {
      let grid = SIMD3<Float>(repeating: 1 / 64)
      let a = (dice.point(in: -640...640)).rounded(.toNearestOrEven) * grid
      let step = (dice.point(in: -4...4)).rounded(.toNearestOrEven) * grid
      guard step != .zero else { continue }
      #expect(try !isBalanced(kernel, a, a + step, a + step + step), "\(a) \(step)")
    }
  }

  /// Whether the loops a → m → b → a, which are what T-junctions leave over, sum to zero: they are drawn as flat faces.
  private func isBalanced(_ kernel: PassKernel, _ corners: SIMD3<Float>...) throws -> Bool {
    let faces = stride(from: 0, to: corners.count, by: 3).map { first in
      Triangle(a: corners[first], b: corners[first + 1], c: corners[first + 2])
    }
    return try measured(TestMesh.cube() + faces, threads: 1, kernel: kernel).isBalanced
  }
}

@Suite struct `The edge hash` {
  @Test(arguments: PassKernel.available)
  func `of regular T-junctions is spread as that of random triangles`(kernel: PassKernel) throws {
    var dice = Dice(seed: 5)
    var low = 0
    let count = 100_000
    for _ in 0..<count {
      let a = (dice.point(in: -99...99)).rounded(.toNearestOrEven)
      let step = SIMD3<Float>(1, Bool.random(using: &dice) ? 0 : 1, Bool.random(using: &dice) ? 0 : -1)
      let face = Triangle(a: a, b: a + step, c: a + step + step)
      let hash = try measured([face], threads: 1, kernel: kernel).edgeImbalance
      #expect(hash != 0)
      if Int64(bitPattern: hash).magnitude < 1 << 52 { low += 1 }
    }
    // Random triangles of the p–q plane have an area below 2⁵² in 1 of 170 cases.
    #expect(abs(low - count / 171) < 150, "\(low)")
  }
}

extension SIMD3<Float> {
  /// One coordinate replaced.
  fileprivate func replacing(with value: Float, at axis: Int) -> Self {
    var point = self
    point[axis] = value
    return point
  }
}
