import Meshes
import Testing

@Suite struct `One plain pass` {
  static let corners = (0..<8).map { SIMD3<Float>(Float($0 & 1), Float($0 >> 1 & 1), Float($0 >> 2)) }
  static let cube = [
    (0, 2, 1), (1, 2, 3), (4, 5, 6), (5, 7, 6), (0, 1, 4), (1, 5, 4), (2, 6, 3), (3, 6, 7), (0, 4, 2), (2, 4, 6),
    (1, 3, 5), (3, 7, 5),
  ].map { Triangle(a: corners[$0.0], b: corners[$0.1], c: corners[$0.2]) }

  @Test func `measures the unit cube`() throws {
    let pass = try PlainPass.measure(TriangleBuffer(Self.cube).span)
    #expect(abs(pass.signedVolume - 1) < 1e-12)
    #expect(abs(pass.surfaceArea - 6) < 1e-12)
    #expect(pass.lowerBound == .zero && pass.upperBound == .one)
    #expect(pass.solidness == .solid)
  }

  @Test func `sees a missing face`() throws {
    let pass = try PlainPass.measure(TriangleBuffer(Self.cube.dropLast()).span)
    #expect(pass.solidness == .open)
  }

  @Test func `names the first triangle that is not finite`() {
    var triangles = Self.cube
    triangles[7] = Triangle(a: SIMD3(0, .nan, 0), b: .one, c: .zero)
    #expect(throws: NonFiniteTriangle(index: 7)) { try PlainPass.measure(TriangleBuffer(triangles).span) }
  }
}
