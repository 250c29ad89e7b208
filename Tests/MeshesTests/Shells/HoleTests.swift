import DraftShapes
import Meshes
import Testing

@Suite struct `Holes in a shell` {
  /// The volume of the closed ball, and that of the round ball that it is cut from.
  static let closed = 4171.9958

  @Test(arguments: [SIMD3<Double>.zero, SIMD3(100, 50, 20), SIMD3(-3, 0, 900)])
  func `a ball that lacks five faces keeps its volume wherever it lies`(offset: SIMD3<Double>) throws {
    let open = Shape.ball.removingFaces([500, 501, 502, 1900, 3000]).translated(by: offset)
    let sorted = try SortedShape(open)
    #expect(sorted.codes == [.cappedHole])
    #expect(sorted.sorting.shells[0].cappedHoles == 3)
    let doubt = sorted.sorting.doubt
    #expect(agree(Self.closed, sorted.mended.signedVolume + doubt.value, within: 1e-3))
    #expect(sorted.mended.signedVolume + doubt.low <= Self.closed * (1 + 1e-5))
    #expect(sorted.mended.signedVolume + doubt.high >= Self.closed * (1 - 1e-5))
    #expect(doubt.width < 0.002 * Self.closed)
  }

  @Test func `a box that lacks one triangle is whole again`() throws {
    let sorted = try SortedShape(Shape.box(SIMD3(1, 2, 3)).removingFaces([3]))
    #expect(agree(6, sorted.mended.signedVolume))
    #expect(sorted.codes == [.cappedHole])
  }

  @Test func `a face that hangs in a hole by its corners is part of the shell`() throws {
    let whole = Shape.ball
    let middle = 2000
    let corners = whole.faces[middle]
    let around = whole.faces.indices.filter { index in
      let face = whole.faces[index]
      let shared = [face.x, face.y, face.z].count { [corners.x, corners.y, corners.z].contains($0) }
      return shared == 2
    }
    let sorted = try SortedShape(whole.removingFaces(Set(around)))
    #expect(sorted.sorting.shells.count == 1)
    #expect(agree(Self.closed, sorted.mended.signedVolume, within: 1e-3))
  }

  static let unweighable: [NamedDraft] = [
    NamedDraft("a single sheet", Shape.box(SIMD3(10, 10, 1)).removingFaces(Set(2..<12))),
    NamedDraft("half a ball", Shape.ball.removingFaces(Set(0..<1984))),
    NamedDraft(
      "half a ring",
      Shape.torus(radius: 9, tube: 1, sides: 24, segments: 96).removingFaces(Set(0..<2304))),
  ]

  @Test(arguments: unweighable)
  func `too large ones are refused with their places`(draft: NamedDraft) throws {
    #expect {
      try ShellSorting.sort(draft.shape.buffer.span)
    } throws: { error in
      guard let refusal = error as? UnweighableDraft, let fault = refusal.faults.first else { return false }
      guard case .holesTooLarge(_, let holes) = fault else { return false }
      return !holes.isEmpty && holes.allSatisfy { $0.edges > 2 && $0.length > 0 }
    }
  }

  @Test func `a crack within the tolerance is welded`() throws {
    let cracked = Shape.ball.triangles.enumerated().map { index, triangle in
      // Every third triangle a tenth of a micrometre off.
      let shift = SIMD3<Float>(repeating: index.isMultiple(of: 3) ? 1e-4 : 0)
      return Triangle(a: triangle.a + shift, b: triangle.b + shift, c: triangle.c + shift)
    }
    let sorted = try SortedShape(cracked)
    #expect(sorted.sorting.shells.count == 1)
    #expect(sorted.codes == [.tJunction])
    #expect(sorted.sorting.welding.tolerance > 0)
    #expect(agree(Self.closed, sorted.mended.signedVolume, within: 1e-4))
  }

  @Test func `a vertex on another face's edge is no hole`() throws {
    // The top of the box is cut into four at its middle and the middles of its sides; the sides are not.
    var triangles = Shape.box(SIMD3(2, 2, 1)).triangles.filter { !($0.a.z == 1 && $0.b.z == 1 && $0.c.z == 1) }
    let rim: [SIMD3<Float>] = [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1)].map {
      SIMD3($0.0, $0.1, 1)
    }
    for (from, to) in zip(rim, rim.dropFirst() + rim.prefix(1)) {
      triangles.append(Triangle(a: from, b: to, c: SIMD3(1, 1, 1)))
    }
    let sorted = try SortedShape(triangles)
    #expect(sorted.sorting.shells.count == 1)
    #expect(sorted.codes == [.tJunction])
    #expect(agree(4, sorted.mended.signedVolume))
    #expect(sorted.sorting.doubt == .none)
  }

  /// A prong without its foot: 6 rings × 24 segments of sides, the foot's 24 triangles left out.
  static var footlessProng: Shape {
    let prong = Shape.prong(foot: 0.6, tip: 0.4, height: 4, rings: 6, segments: 24)
    let foot = prong.faces.indices.filter { index in
      let face = prong.faces[index]
      return [face.x, face.y, face.z].allSatisfy { prong.vertices[Int($0)].z == 0 }
    }
    return prong.removingFaces(Set(foot))
  }

  @Test func `a hole that other metal buries leaves nothing unsure`() throws {
    let band = Shape.torus(radius: 10, tube: 2, sides: 24, segments: 96)
    let sorted = try SortedShape(.joining([band, Self.footlessProng.translated(x: 10)]))
    #expect(sorted.codes == [.cappedHole])
    #expect(sorted.sorting.doubt == .none)
    #expect(sorted.roles == [.outward, .outward])
  }

  @Test func `an open end that nothing buries leaves a range`() throws {
    let sorted = try SortedShape(.joining([.ball, Self.footlessProng.translated(x: 20)]))
    let whole = Shape.prong(foot: 0.6, tip: 0.4, height: 4, rings: 6, segments: 24)
    #expect(sorted.sorting.doubt.low < 0 && sorted.sorting.doubt.high > 0)
    #expect(try agree(Shape.ball.drawnVolume() + whole.drawnVolume(), sorted.mended.signedVolume, within: 1e-6))
  }

  @Test func `a stray triangle beside the piece is left out and said`() throws {
    let stray = Triangle(a: SIMD3(30, 0, 0), b: SIMD3(30.1, 0, 0), c: SIMD3(30, 0.1, 0))
    let sorted = try SortedShape(Shape.ball.triangles + [stray])
    #expect(sorted.codes == [.straySheet])
    #expect(sorted.roles == [.outward, .straySheet])
    #expect(try agree(sorted.mended.signedVolume, Shape.ball.drawnVolume()))
    #expect(sorted.sorting.doubt.high > 0 && sorted.sorting.doubt.high < 1)
  }

  /// A patch of faces that hang together, as one torn piece of the surface.
  private static func patch(of shape: Shape, from start: Int, count: Int) -> Set<Int> {
    var patch: Set<Int> = [start]
    while patch.count < count {
      let rim = Set(patch.flatMap { [shape.faces[$0].x, shape.faces[$0].y, shape.faces[$0].z] })
      let next = shape.faces.indices.first { index in
        let face = shape.faces[index]
        return !patch.contains(index) && [face.x, face.y, face.z].count(where: rim.contains) >= 2
      }
      guard let next else { break }
      patch.insert(next)
    }
    return patch
  }

  @Test(arguments: [
    NamedDraft("sphere", Shape.sphere(radius: 10, rings: 24, segments: 48)),
    NamedDraft("ring", .torus(radius: 10, tube: 2, sides: 16, segments: 64)),
  ])
  func `the whole shape's volume lies in the range of its torn one`(draft: NamedDraft) throws {
    var dice = Dice(seed: 12)
    let truth = try draft.shape.drawnVolume()
    var misses = 0
    for _ in 0..<60 {
      let start = Int.random(in: 0..<draft.shape.faces.count, using: &dice)
      let patch = Self.patch(of: draft.shape, from: start, count: Int.random(in: 1...8, using: &dice))
      let sorted = try SortedShape(draft.shape.removingFaces(patch))
      let (volume, doubt) = (sorted.mended.signedVolume, sorted.sorting.doubt)
      #expect(agree(truth, volume + doubt.value, within: 1e-3))
      // A hair for the rounding of the caps' middles to float32.
      if volume + doubt.low > truth * (1 + 1e-6) || volume + doubt.high < truth * (1 - 1e-6) { misses += 1 }
    }
    #expect(misses <= 2)
  }
}
