import DraftShapes
import Meshes
import Testing

@Suite struct `Sorting the shells of a draft` {
  @Test(arguments: NamedDraft.clean)
  func `leaves a clean draft as it is`(draft: NamedDraft) throws {
    let sorted = try SortedShape(draft.shape)
    #expect(sorted.codes.isEmpty)
    #expect(sorted.roles.allSatisfy { $0 == .outward })
    #expect(sorted.sorting.doubt == .none)
    #expect(sorted.sorting.welding.tolerance == 0)
    #expect(sorted.mended.triangles == draft.shape.faces.count)
    #expect(try agree(sorted.mended.signedVolume, draft.shape.drawnVolume()))
  }

  @Test func `lists triangles, volume, area and bounds of each shell`() throws {
    let pair = Shape.joining([.box(SIMD3(1, 2, 3)), Shape.box(SIMD3(2, 2, 2)).translated(x: 5)])
    let parts = [NamedTriangles(name: "shank", triangles: 0..<12), NamedTriangles(name: "bead", triangles: 12..<24)]
    let shells = try SortedShape(pair.triangles, parts: parts).sorting.shells
    #expect(shells.map(\.name) == ["shank", "bead"])
    #expect(shells.map(\.triangles) == [12, 12])
    #expect(shells.map(\.firstTriangle) == [0, 12])
    #expect(zip(shells, [6.0, 8]).allSatisfy { agree($1, $0.signedVolume) })
    #expect(zip(shells, [22.0, 24]).allSatisfy { agree($1, $0.area) })
    #expect(shells[1].lowerBound == SIMD3(5, 0, 0) && shells[1].upperBound == SIMD3(7, 2, 2))
    #expect(shells.allSatisfy { $0.isClosed })
  }

  @Test func `turns a ball that is inside out`() throws {
    let sorted = try SortedShape(Shape.ball.inverted())
    #expect(sorted.codes == [.invertedShell])
    #expect(sorted.roles == [.turned])
    #expect(sorted.sorting.shells[0].signedVolume < 0)
    #expect(try agree(sorted.mended.signedVolume, Shape.ball.drawnVolume()))
  }

  @Test(arguments: [0, 1, 2, 3])
  func `turns whichever of two overlapping balls is inverted`(inverted: Int) throws {
    let first = inverted & 1 == 0 ? Shape.ball : Shape.ball.inverted()
    let second = (inverted & 2 == 0 ? Shape.ball : Shape.ball.inverted()).translated(x: 8.37, y: 1.31, z: 0.77)
    let sorted = try SortedShape(.joining([first, second]))
    #expect(sorted.roles == [inverted & 1 == 0 ? .outward : .turned, inverted & 2 == 0 ? .outward : .turned])
    #expect(try agree(sorted.mended.signedVolume, 2 * Shape.ball.drawnVolume(), within: 1e-6))
  }

  @Test(arguments: [1, 2, 29, 800])
  func `turns the faces that run against the rest`(count: Int) throws {
    let flipped = Set((0..<count).map { $0 * 4_001 % Shape.ball.faces.count })
    let sorted = try SortedShape(Shape.ball.flippingFaces(flipped))
    #expect(sorted.codes == [.flippedFaces])
    #expect(sorted.sorting.shells[0].flippedTriangles == flipped.count)
    #expect(try agree(sorted.mended.signedVolume, Shape.ball.drawnVolume()))
  }

  @Test func `counts faces that are drawn twice once`() throws {
    let sorted = try SortedShape(Shape.ball.duplicatingFaces([0, 17, 17, 400, 401, 402]))
    #expect(sorted.codes == [.duplicateFaces])
    #expect(sorted.mended.triangles == Shape.ball.faces.count)
    #expect(try agree(sorted.mended.signedVolume, Shape.ball.drawnVolume()))
  }

  @Test func `counts a whole draft that is drawn twice once`() throws {
    let sorted = try SortedShape(.joining([.ball, .ball]))
    #expect(sorted.codes == [.duplicateFaces])
    #expect(try agree(sorted.mended.signedVolume, Shape.ball.drawnVolume()))
  }

  @Test func `counts a double-sided draft as the solid that it bounds`() throws {
    let sorted = try SortedShape(.joining([.ball, Shape.ball.inverted()]))
    #expect(sorted.codes == [.duplicateFaces])
    #expect(try agree(sorted.mended.signedVolume, Shape.ball.drawnVolume()))
  }

  @Test func `takes out the wall between two solids that share a side`() throws {
    let right = Shape(
      vertices: [
        SIMD3(1, 0, 0), SIMD3(1, 2, 0), SIMD3(1, 2, 3), SIMD3(1, 0, 3), SIMD3(3, 1, 1),
      ],
      faces: [SIMD3(0, 2, 1), SIMD3(0, 3, 2), SIMD3(0, 1, 4), SIMD3(1, 2, 4), SIMD3(2, 3, 4), SIMD3(3, 0, 4)],
      exactSignedVolume: 4)
    let left = Shape(
      vertices: right.vertices.map { SIMD3(2 - $0.x, $0.y, $0.z) },
      faces: right.faces.map { SIMD3($0.x, $0.z, $0.y) }, exactSignedVolume: 4)
    let sorted = try SortedShape(.joining([left, right]))
    #expect(sorted.codes == [.internalWall])
    #expect(agree(8, sorted.mended.signedVolume))
  }

  @Test func `leaves two boxes apart that touch along an edge`() throws {
    let sorted = try SortedShape(.joining([.box(.one), Shape.box(.one).translated(x: 1, y: 1)]))
    #expect(sorted.roles == [.outward, .outward])
    #expect(sorted.codes.isEmpty)
    #expect(agree(2, sorted.mended.signedVolume))
  }

  @Test func `refuses a one-sided band and says where`() {
    var triangles: [Triangle] = []
    let steps = 12
    func rim(_ step: Int, _ side: Double) -> SIMD3<Float> {
      // Half a turn of the section on the way around: the last rung meets the first upside down.
      let (around, tilt) = (Turn(step % steps, of: steps), Turn(step % steps, of: 2 * steps))
      let out = 10 + side * tilt.cosine
      return SIMD3<Float>(SIMD3(out * around.cosine, out * around.sine, side * tilt.sine))
    }
    for step in 0..<steps {
      let turn: Double = step == steps - 1 ? -1 : 1
      let (a, b) = (rim(step, -1), rim(step, 1))
      let (c, d) = (rim(step + 1, -turn), rim(step + 1, turn))
      triangles += [Triangle(a: a, b: b, c: d), Triangle(a: a, b: d, c: c)]
    }
    #expect {
      try ShellSorting.sort(TriangleBuffer(triangles).span)
    } throws: { error in
      guard let refusal = error as? UnweighableDraft else { return false }
      return refusal.faults.contains { if case .oneSided(let places) = $0 { places.count == 1 } else { false } }
    }
  }

  @Test func `refuses what has no surface`() {
    let line = Triangle(a: .zero, b: .one, c: .one)
    #expect(throws: UnweighableDraft(faults: [.nothingLeft])) {
      try ShellSorting.sort(TriangleBuffer([line]).span)
    }
  }
}

/// A draft with the name that a failing test prints.
struct NamedDraft: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let shape: Shape

  init(_ name: String, _ shape: Shape) {
    testDescription = name
    self.shape = shape
  }

  static let clean = [
    Self("sphere", .ball),
    Self("box", .box(SIMD3(1, 2, 3))),
    Self("torus", .torus(radius: 10, tube: 1.5, sides: 24, segments: 96)),
    Self("brilliant", .brilliant(diameter: 6.5)),
    Self("cone of 5 000 sides", .cone(bottom: 3, top: 1, height: 4, segments: 5000)),
    Self("two that overlap", .joining([.ball, Shape.ball.translated(x: 8.37, y: 1.31, z: 0.77)])),
    Self("two far apart", .joining([.ball, Shape.ball.translated(x: 100)])),
  ]
}
