import Meshes
import Testing

@Suite struct `Every kernel` {
  private static let kernels = PassKernel.available

  @Test func `gives the same to the last bit, but for the number of an edge hash that is not zero`() throws {
    for seed in UInt64(1)...20 {
      var dice = Dice(seed: seed)
      let soup = (0..<Int.random(in: 1...700, using: &dice)).map { _ in
        Triangle(a: dice.point(in: -9...9), b: dice.point(in: -9...9), c: dice.point(in: -9...9))
      }
      let passes = try Self.kernels.map { try measured(soup, kernel: $0) }
      for (kernel, pass) in zip(Self.kernels, passes) {
        #expect(pass.withoutHash == passes[0].withoutHash, "seed \(seed)")
        #expect(pass.isBalanced == passes[0].isBalanced, "seed \(seed)")
        // The baseline and x86-64-v3 have one mixer.
        #expect(kernel == .x8664v3vaes || pass == passes[0], "seed \(seed)")
      }
    }
  }

  @Test(arguments: kernels) func `gives the same on any number of threads`(kernel: PassKernel) throws {
    let torus = TestMesh.torus(around: 300, across: 100, noise: 0.01).dropLast()
    let single = try measured(Array(torus), threads: 1, kernel: kernel)
    for threads in [2, 3, 8, 100] {
      let pass = try measured(Array(torus), threads: threads, kernel: kernel)
      #expect(pass == single)
    }
  }

  @Test(arguments: kernels)
  func `gives the same on packed triangles and on the records of a binary STL`(kernel: PassKernel) throws {
    let torus = TestMesh.torus(around: 99, across: 101, noise: 0.01)
    #expect(try measuredAsSTL(torus, kernel: kernel) == measured(torus, kernel: kernel))
    let open = Array(torus.dropLast())
    #expect(try measuredAsSTL(open, kernel: kernel) == measured(open, kernel: kernel))
  }

  @Test(arguments: kernels) func `adds the last triangles of any count`(kernel: PassKernel) throws {
    var dice = Dice(seed: 3)
    for count in Array(0...17) + [63, 64, 65, 127, 8191, 8192, 8193, 8200] {
      let soup = (0..<count).map { index in
        let flat = index % 5 == 4
        let (a, b) = (dice.point(in: 5...9), dice.point(in: 5...9))
        return Triangle(a: a, b: b, c: flat ? a : dice.point(in: 5...9))
      }
      let pass = try measured(soup, kernel: kernel)
      let plain = PlainSum(soup)
      #expect(pass.triangles == count && pass.degenerateTriangles == count / 5, "\(count)")
      #expect(abs(pass.surfaceArea - plain.area) <= 1e-12 * plain.area, "\(count)")
      #expect(abs(pass.signedVolume - plain.volume) <= 1e-12 * plain.area * 20, "\(count)")
      let corners = soup.flatMap { [$0.a, $0.b, $0.c] }
      #expect(count == 0 || pass.lowerBound.x == corners.map(\.x).min() && pass.upperBound.z == corners.map(\.z).max())
    }
  }

  @Test(arguments: [SIMD3<Double>.zero, SIMD3(10_000, -10_000, 10_000), SIMD3(0, 0, 1e6)])
  func `is within a hundred-millionth of a plain sum wherever the draft lies`(place: SIMD3<Double>) throws {
    let torus = TestMesh.torus(around: 400, across: 200, at: place)
    let plain = PlainSum(torus)
    for kernel in Self.kernels {
      let pass = try measured(torus, kernel: kernel)
      #expect(abs(pass.signedVolume / plain.volume - 1) < 1e-12)
      #expect(abs(pass.surfaceArea / plain.area - 1) < 1e-12)
    }
  }
}

extension PlainPass {
  /// The same with an edge hash of zero.
  fileprivate var withoutHash: PlainPass {
    PlainPass(
      triangles: triangles, signedVolume: signedVolume, surfaceArea: surfaceArea, lowerBound: lowerBound,
      upperBound: upperBound, degenerateTriangles: degenerateTriangles, edgeImbalance: 0)
  }
}

/// The sums done plainly: one triangle after the other in double precision about the first corner, with the rounding of
/// each addition carried along (Neumaier).
private struct PlainSum {
  private(set) var volume = 0.0
  private(set) var area = 0.0

  init(_ triangles: [Triangle]) {
    guard let origin = triangles.first.map({ SIMD3<Double>($0.a) }) else { return }
    var carried = (volume: 0.0, area: 0.0)
    for triangle in triangles {
      let (a, b, c) = (SIMD3<Double>(triangle.a), SIMD3<Double>(triangle.b), SIMD3<Double>(triangle.c))
      let (u, v) = (b - a, c - a)
      let normal = SIMD3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
      Self.add(((a - origin) * normal).sum() / 6, to: &volume, &carried.volume)
      Self.add((normal * normal).sum().squareRoot() / 2, to: &area, &carried.area)
    }
    volume += carried.volume
    area += carried.area
  }

  private static func add(_ term: Double, to sum: inout Double, _ carried: inout Double) {
    let next = sum + term
    carried += sum.magnitude >= term.magnitude ? (sum - next) + term : (term - next) + sum
    sum = next
  }
}
