import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `What lies inside what` {
  @Test func `an inverted ball inside a ball is a cavity`() throws {
    let sorted = try SortedShape(.joining([.ball, Shape.ball(8).inverted()]))
    #expect(sorted.roles == [.outward, .cavity])
    #expect(sorted.codes == [.cavity])
    #expect(agree(2035.934, sorted.mended.signedVolume, within: 1e-6))
  }

  @Test func `a ball inside a ball is counted once`() throws {
    let sorted = try SortedShape(.joining([Shape.ball(8), .ball]))
    #expect(sorted.roles == [.nested, .outward])
    #expect(sorted.codes == [.nestedShell])
    #expect(try agree(sorted.mended.signedVolume, Shape.ball.drawnVolume()))
  }

  @Test func `a shell and its cavity that are both inside out are settled alike`() throws {
    let sorted = try SortedShape(.joining([Shape.ball.inverted(), Shape.ball(8).inverted()]))
    #expect(sorted.roles == [.turned, .cavity])
    #expect(agree(2035.934, sorted.mended.signedVolume, within: 1e-6))
  }

  @Test func `a hollow ball that is inside out as a whole stays hollow`() throws {
    let sorted = try SortedShape(.joining([Shape.ball.inverted(), Shape.ball(8)]))
    #expect(sorted.roles == [.turned, .cavity])
    #expect(sorted.codes == [.invertedShell, .cavity])
    #expect(sorted.sorting.findings.first == .wholeInsideOut)
    #expect(agree(2035.934, sorted.mended.signedVolume, within: 1e-6))
  }

  @Test func `what is drawn in turn, wholly inside out, is settled as the right way round`() throws {
    let radii = [9.0, 7, 5, 3, 1]
    let shapes = radii.enumerated().map {
      $0.offset.isMultiple(of: 2) ? Shape.ball($0.element) : Shape.ball($0.element).inverted()
    }
    let bead = Shape.ball(2).translated(x: 20)
    let right = try SortedShape(.joining(shapes + [bead]))
    let wrong = try SortedShape(.joining((shapes + [bead]).map { $0.inverted() }))
    #expect(wrong.roles == [.turned, .cavity, .turned, .cavity, .turned, .turned])
    #expect(agree(right.mended.signedVolume, wrong.mended.signedVolume))
  }

  @Test func `findings say volumes and places in millimetres, whatever the draft was drawn in`() throws {
    let void = Shape.box(SIMD3(2, 2, 2)).inverted().translated(by: SIMD3(1, 2, 3))
    let draft = Shape.joining([Shape.box(SIMD3(10, 10, 10)), void])
    for (unit, volume, place) in [
      (DrawnUnit.millimetres, 8.0, SIMD3(2.0, 3, 4)), (.inches, 131_096.512, SIMD3(50.8, 76.2, 101.6)),
    ] {
      let findings = try ShellSorting.sort(draft.buffer.span, unit: unit).findings
      guard case .cavity(let shell) = findings.first else { return #expect(Bool(false), "\(findings)") }
      #expect(
        abs(shell.volume.value - volume) < 1e-3 && ((shell.centre - place) * (shell.centre - place)).sum() < 1e-6,
        "\(shell)")
    }
  }

  @Test func `one outer shell the right way round keeps the others' meaning`() throws {
    let bead = Shape.ball(2).translated(x: 20)
    let sorted = try SortedShape(.joining([Shape.ball.inverted(), Shape.ball(8), bead]))
    #expect(sorted.roles == [.turned, .nested, .outward])
  }

  @Test func `balls within balls alternate between metal and void`() throws {
    let radii = [9.0, 7, 5, 3, 1]
    let shapes = radii.enumerated().map {
      $0.offset.isMultiple(of: 2) ? Shape.ball($0.element) : Shape.ball($0.element).inverted()
    }
    let sorted = try SortedShape(.joining(shapes))
    #expect(sorted.roles == [.outward, .cavity, .outward, .cavity, .outward])
    let unit = try Shape.ball(1).drawnVolume()
    let share = zip(radii, [1.0, -1, 1, -1, 1]).reduce(0) { $0 + $1.1 * $1.0 * $1.0 * $1.0 }
    #expect(agree(unit * share, sorted.mended.signedVolume, within: 1e-6))
  }

  @Test func `an inverted ball in a void is metal`() throws {
    let sorted = try SortedShape(.joining([.ball, Shape.ball(8).inverted(), Shape.ball(3).inverted()]))
    #expect(sorted.roles == [.outward, .cavity, .turned])
  }

  @Test func `a void inside two balls that overlap may be filled`() throws {
    let void = Shape.ball(2).inverted().translated(x: 4)
    let sorted = try SortedShape(.joining([.ball, Shape.ball.translated(x: 8.37, y: 1.31, z: 0.77), void]))
    #expect(sorted.roles == [.outward, .outward, .ambiguousCavity])
    #expect(sorted.codes == [.ambiguousCavity])
    #expect(try agree(-sorted.sorting.doubt.low, Shape.ball(2).drawnVolume(), within: 1e-6))
    #expect(sorted.sorting.doubt.high == 0)
  }

  @Test func `a ball in the hole of a ring is not inside it`() throws {
    let ring = Shape.torus(radius: 10, tube: 3, sides: 24, segments: 96)
    let sorted = try SortedShape(.joining([ring, Shape.ball(2)]))
    #expect(sorted.roles == [.outward, .outward])
    #expect(try agree(ring.drawnVolume() + Shape.ball(2).drawnVolume(), sorted.mended.signedVolume))
  }

  @Test func `a prong that is half in the band stays`() throws {
    let prong = Shape.prong(foot: 0.6, tip: 0.4, height: 4, rings: 6, segments: 24)
    let band = Shape.torus(radius: 10, tube: 2, sides: 24, segments: 96)
    let sorted = try SortedShape(.joining([band, prong.translated(x: 10), prong.inverted().translated(x: -10)]))
    #expect(sorted.roles == [.outward, .outward, .turned])
  }

  @Test func `many shells in one are sorted alike`() throws {
    let beads = (0..<200).map { index in
      let place = SIMD3(Double(index % 6) - 2.5, Double(index / 6 % 6) - 2.5, Double(index / 36) - 2.5)
      let bead = Shape.sphere(radius: 0.4, rings: 4, segments: 6).translated(by: place)
      return index.isMultiple(of: 2) ? bead : bead.inverted()
    }
    let sorted = try SortedShape(.joining([.ball] + beads))
    #expect(sorted.roles.count { $0 == .cavity } == 100)
    #expect(sorted.roles.count { $0 == .nested } == 100)
  }

  @Test func `a void in two balls that overlap, wholly in neither, may be filled`() throws {
    let void = Shape.ball(3).inverted().translated(x: 4.2)
    let sorted = try SortedShape(.joining([Shape.ball(6), Shape.ball(6).translated(x: 8.37, y: 0.31, z: 0.17), void]))
    #expect(sorted.roles == [.outward, .outward, .ambiguousCavity])
    #expect(try agree(-sorted.sorting.doubt.low, Shape.ball(3).drawnVolume(), within: 1e-6))
  }
}
