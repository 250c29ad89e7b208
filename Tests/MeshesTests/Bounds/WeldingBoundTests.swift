import DraftShapes
import Testing

@testable import Meshes

@Suite struct `Welding equal corners` {
  @Test func `by a hash and by sorting gives the same vertices`() {
    var dice = Dice(seed: 34)
    let random = (0..<500).map { _ in
      Triangle(
        a: dice.point(in: -3...3).rounded(.towardZero), b: dice.point(in: -3...3).rounded(.towardZero),
        c: dice.point(in: -3...3).rounded(.towardZero))
    }
    for triangles in [random, Shape.torus(radius: 8, tube: 1, sides: 12, segments: 40).triangles] {
      let buffer = TriangleBuffer(triangles)
      let mesh = WeldedMesh(buffer.span)
      let sorted = WeldedMesh.bySorting(buffer.span)
      #expect(mesh.points == sorted.points && mesh.corners == sorted.corners)
    }
  }

  @Test func `ends where positions are picked to share their hashes`() {
    // Of random positions those are taken whose hashes begin alike in 13 bits.
    var dice = Dice(seed: 35)
    var picked: [SIMD3<Float>] = []
    while picked.count < 1500 {
      let position = dice.point(in: -9...9)
      if VertexTable.hash(position) & 0xFFF8 == 0 { picked.append(position) }
    }
    var table = VertexTable(expected: 64)
    for position in picked where !table.isCrowded {
      _ = table.vertex(at: position, hash: VertexTable.hash(position), guess: .max)
    }
    #expect(table.isCrowded)
    let buffer = TriangleBuffer(
      (0..<500).map { Triangle(a: picked[3 * $0], b: picked[3 * $0 + 1], c: picked[3 * $0 + 2]) })
    let mesh = WeldedMesh(buffer.span)
    #expect(mesh.points == picked && mesh.corners == (0..<1500).map { UInt32($0) })
  }

  @Test func `numbers vertices alike, however many tasks weld`() throws {
    // The last row of faces shares its corners with the first, which another task numbers.
    let buffer = Shape.torus(radius: 9.5, tube: 1.5, sides: 400, segments: 500).buffer
    // A span cannot leave its function, as it would within `#require`.
    let (one, two) = (WeldedMesh.byHash(buffer.span, tasks: 1), WeldedMesh.byHash(buffer.span, tasks: 2))
    #expect(one?.points.count == 200_000)
    #expect(one?.points == two?.points && one?.corners == two?.corners)
  }
}
