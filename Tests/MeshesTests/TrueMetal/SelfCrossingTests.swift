import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `A shell that crosses itself` {
  /// A box whose lid is mirrored at half its width: the sides cross at two thirds of the height, 8/3 below, −2/3 above.
  private var crossed: TriangleBuffer {
    func moved(_ corner: SIMD3<Float>) -> SIMD3<Float> {
      corner.z > 1 ? SIMD3(1 - (corner.x - 1) / 2, corner.y, corner.z) : corner
    }
    let box = Shape.box(SIMD3(2, 2, 2)).triangles
    return TriangleBuffer(box.map { Triangle(a: moved($0.a), b: moved($0.b), c: moved($0.c)) })
  }

  @Test func `says so, and its range holds the inverted part as metal and as none`() throws {
    let draft = crossed
    let plain = try PlainPass.measure(draft.span)
    #expect(abs(plain.signedVolume - 2) < 1e-6)
    let metal = try TrueMetal.measure(draft.span, plain: plain, unit: .millimetres)
    let volume = metal.metalVolume
    #expect(abs(volume.value.value - 10.0 / 3) < 0.002)
    #expect(volume.low.value <= 8.0 / 3 && volume.high.value >= 10.0 / 3)
    #expect(metal.basis == .selfCrossing)
    #expect(metal.findings.contains { $0.code == .selfCrossing && $0.severity == .error })
  }
}

@Suite struct `A draft far from the origin` {
  @Test func `has a range as wide as the rounding of its coordinates`() throws {
    let band = Shape.revolution(.flatBand(innerRadius: 9, thickness: 1, width: 4), segments: 64)
    let near = try #require(band.exactSignedVolume as Double?)
    let buffer = band.translated(x: 20_000, y: -10_000).buffer
    let plain = try PlainPass.measure(buffer.span)
    let metal = try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres)
    #expect(plain.roundingShare > PlainPass.coarseShare)
    #expect(metal.metalVolume.low.value <= near && near <= metal.metalVolume.high.value)
    #expect(metal.metalVolume.high.value > metal.metalVolume.value.value)
  }
}

@Suite struct `A void between shells` {
  @Test func `is said though no shell bounds it alone`() throws {
    // Four walls, a floor and a lid, each a box of its own, sunk into its neighbours.
    let parts = [
      Shape.box(SIMD3(10, 10, 1)), Shape.box(SIMD3(10, 10, 1)).translated(z: 9),
      Shape.box(SIMD3(10, 1, 9.5)).translated(z: 0.25), Shape.box(SIMD3(10, 1, 9.5)).translated(y: 9, z: 0.25),
      Shape.box(SIMD3(1, 10, 9.5)).translated(z: 0.25), Shape.box(SIMD3(1, 10, 9.5)).translated(x: 9, z: 0.25),
    ]
    let buffer = Shape.joining(parts).buffer
    let metal = try TrueMetal.measure(
      buffer.span, plain: try PlainPass.measure(buffer.span), unit: .millimetres)
    #expect(metal.findings.contains { $0.code == .cavity })
    #expect(abs(metal.metalVolume.value.value - (1000 - 512)) < 1)
  }
}
