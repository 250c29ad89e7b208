import Foundation
import Meshes
import Testing

@Suite struct `One plain pass` {
  private static let torus = TestMesh.torus(around: 90, across: 61, noise: 0.01)

  @Test func `measures the unit cube`() throws {
    let pass = try measured(TestMesh.cube())
    #expect(abs(pass.signedVolume - 1) < 1e-15)
    #expect(abs(pass.surfaceArea - 6) < 1e-15)
    #expect(pass.lowerBound == .zero && pass.upperBound == .one)
    #expect(pass.triangles == 12 && pass.degenerateTriangles == 0)
  }

  @Test func `comes near the torus that was drawn`() throws {
    let pass = try measured(TestMesh.torus(around: 400, across: 200))
    #expect(abs(pass.signedVolume / (2 * .pi * .pi * 8 * 4) - 1) < 1e-3)
    #expect(abs(pass.surfaceArea / (4 * .pi * .pi * 8 * 2) - 1) < 1e-3)
  }

  @Test(arguments: [SIMD3<Float>(16, -32, 64), SIMD3(1024, 0, 0)])
  func `is unchanged by a translation that rounds nothing`(shift: SIMD3<Float>) throws {
    let coarse = Self.torus.map { $0.map { ($0 * 1024).rounded(.toNearestOrEven) / 1024 } }
    let still = try measured(coarse)
    let moved = try measured(coarse.map { $0.map { $0 + shift } })
    #expect(abs(moved.signedVolume / still.signedVolume - 1) < 1e-14)
    #expect(abs(moved.surfaceArea / still.surfaceArea - 1) < 1e-14)
    #expect(moved.lowerBound == still.lowerBound + shift && moved.upperBound == still.upperBound + shift)
  }

  @Test func `is unchanged by a quarter turn`() throws {
    let still = try measured(Self.torus)
    let turned = try measured(Self.torus.map { $0.map { SIMD3(-$0.y, $0.x, $0.z) } })
    #expect(abs(turned.signedVolume / still.signedVolume - 1) < 1e-13)
    #expect(abs(turned.surfaceArea / still.surfaceArea - 1) < 1e-13)
    #expect(turned.isBalanced && still.isBalanced)
  }

  @Test func `keeps volume and area under any rotation as far as float32 does`() throws {
    let still = try measured(Self.torus)
    let (c, s) = (Float(cos(0.7)), Float(sin(0.7)))
    let turned = try measured(Self.torus.map { $0.map { SIMD3(c * $0.x - s * $0.z, $0.y, s * $0.x + c * $0.z) } })
    #expect(abs(turned.signedVolume / still.signedVolume - 1) < 1e-6)
    #expect(abs(turned.surfaceArea / still.surfaceArea - 1) < 1e-6)
  }

  @Test(arguments: PassKernel.available)
  func `does not see the order of the triangles`(kernel: PassKernel) throws {
    var dice = Dice(seed: 7)
    let still = try measured(Self.torus, kernel: kernel)
    let shuffled = try measured(Self.torus.shuffled(using: &dice), kernel: kernel)
    #expect(abs(shuffled.signedVolume / still.signedVolume - 1) < 1e-13)
    #expect(shuffled.edgeImbalance == still.edgeImbalance)
    #expect(shuffled.lowerBound == still.lowerBound && shuffled.upperBound == still.upperBound)
  }

  @Test(arguments: PassKernel.available)
  func `does not see which corner comes first`(kernel: PassKernel) throws {
    let open = Array(Self.torus.dropLast(3))
    let turned = try measured(open.map { Triangle(a: $0.b, b: $0.c, c: $0.a) }, kernel: kernel)
    let still = try measured(open, kernel: kernel)
    #expect(turned.edgeImbalance == still.edgeImbalance)
    #expect(abs(turned.surfaceArea / still.surfaceArea - 1) < 1e-13)
  }

  @Test(arguments: PassKernel.available)
  func `negates volume and imbalance when every triangle is flipped`(kernel: PassKernel) throws {
    let still = try measured(Array(Self.torus.dropLast(5)), kernel: kernel)
    let flipped = try measured(Self.torus.dropLast(5).map(\.flipped), kernel: kernel)
    #expect(abs(flipped.signedVolume / still.signedVolume + 1) < 1e-13)
    #expect(flipped.edgeImbalance == 0 &- still.edgeImbalance)
    #expect(flipped.surfaceArea == still.surfaceArea)
  }

  @Test(arguments: [Float(0.25), 2, 64]) func `grows with the cube and the square of a scale`(k: Float) throws {
    let still = try measured(Self.torus)
    let scaled = try measured(Self.torus.map { $0.map { $0 * k } })
    #expect(scaled.signedVolume == still.signedVolume * Double(k * k * k))
    #expect(scaled.surfaceArea == still.surfaceArea * Double(k * k))
  }

  @Test(arguments: PassKernel.available)
  func `adds up over the parts of a draft`(kernel: PassKernel) throws {
    let whole = try measured(Self.torus, kernel: kernel)
    let parts = try [Self.torus[..<1234], Self.torus[1234...]].map { try measured(Array($0), kernel: kernel) }
    let hashes = parts.reduce(0) { $0 &+ $1.edgeImbalance }
    #expect(hashes == whole.edgeImbalance)
    #expect(abs(parts.reduce(0) { $0 + $1.surfaceArea } / whole.surfaceArea - 1) < 1e-13)
  }

  @Test func `of nothing has empty bounds`() throws {
    let pass = try measured([])
    #expect(pass.triangles == 0 && pass.signedVolume == 0 && pass.surfaceArea == 0)
    #expect(pass.lowerBound.x == .infinity && pass.upperBound.x == -.infinity)
    #expect(pass.solidness == .noSolid)
  }
}
