import DraftShapes
import Meshes
import Testing

@Suite struct `The scale of a draft` {
  private func metal(side: Double) throws -> TrueMetal {
    let buffer = Shape.box(SIMD3(side, side, side)).buffer
    let plain = try PlainPass.measure(buffer.span)
    return try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres)
  }

  @Test(arguments: [1e-5, 1e-3, 1, 1e4, 1e8]) func `does not change its volume but for the cube`(side: Double) throws {
    let cube = side * side * side
    #expect(try abs(metal(side: side).metalVolume.value.value / cube - 1) < 1e-6)
  }

  @Test(arguments: [1e-30, 1e-8, 1e10, 1e30]) func `beyond anything made is refused`(side: Double) {
    #expect(throws: UnweighableDraft.self) { try metal(side: side) }
  }
}
