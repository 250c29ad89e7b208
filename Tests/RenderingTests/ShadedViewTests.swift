import DraftShapes
import Meshes
import Rendering
import Testing

@Suite struct `A shaded view` {
  /// Pixels that are not white.
  private func inked(_ picture: Picture) -> Int { picture.pixels.count { $0 != 0xFFFF_FFFF } }

  private func draw(_ shape: Shape, side: ViewSide, tint: MetalTint = .yellow) throws -> Picture {
    let buffer = shape.buffer
    let plain = try PlainPass.measure(buffer.span)
    return try ShadedView.draw(buffer.span, plain: plain, side: side, width: 200, height: 200, tint: tint)
  }

  @Test(arguments: ViewSide.allCases)
  func `of a sphere covers the disc that fits the margins`(side: ViewSide) throws {
    let picture = try draw(.sphere(radius: 5, rings: 48, segments: 96), side: side)
    // The box is wider than the sphere when seen along its diagonal.
    let reach = side == .threeQuarter ? 0.75 : 1
    let radius = 100 * 0.88
    let disc = Double.pi * radius * radius
    #expect(inked(picture) > Int(disc * reach * reach * 0.4))
    #expect(inked(picture) <= Int(disc * 1.03))
  }

  @Test func `fills the frame's inner part with a cube seen from the front`() throws {
    let picture = try draw(.box(SIMD3(4, 4, 4)), side: .front)
    #expect(abs(inked(picture) - 176 * 176) < 4 * 176)
  }

  @Test func `shows what is nearer`() throws {
    // A small box before a large one: from the front it is seen, from the back it is hidden.
    let large = Shape.box(SIMD3(10, 1, 10))
    let ball = Shape.sphere(radius: 1, rings: 16, segments: 32).translated(x: 5, y: -2, z: 5)
    let alone = try Set(draw(large, side: .front).pixels).count
    let front = try Set(draw(large.joined(with: [ball]), side: .front).pixels).count
    let back = try Set(draw(large.joined(with: [ball]), side: .back).pixels).count
    #expect(front > alone + 20)
    #expect(back <= alone + 2)
  }

  @Test func `does not depend on the order of the triangles of a smooth body`() throws {
    let shape = Shape.torus(radius: 4, tube: 1, sides: 24, segments: 48)
    let reversed = TriangleBuffer(shape.triangles.reversed())
    let plain = try PlainPass.measure(reversed.span)
    let turned = try ShadedView.draw(reversed.span, plain: plain, side: .top, width: 200, height: 200, tint: .yellow)
    let straight = try draw(shape, side: .top)
    // Only pixels exactly on a shared edge may take the colour of the other triangle.
    let differing = zip(turned.pixels, straight.pixels).count { $0 != $1 }
    #expect(differing < 400)
  }

  @Test func `takes the metal's colour`() throws {
    let ball = Shape.sphere(radius: 5, rings: 16, segments: 32)
    let pictures = try MetalTint.allCases.map { try draw(ball, side: .front, tint: $0).pixels[100 * 200 + 100] }
    #expect(Set(pictures).count == MetalTint.allCases.count)
  }

  @Test(arguments: [1e-40, 1e-30, 1e15, 1e19, 1e25, 1e38], ViewSide.allCases)
  func `of coordinates beyond any scale ends without a crash`(scale: Double, side: ViewSide) throws {
    let shapes = [Shape.box(SIMD3(scale, scale, scale)), .box(SIMD3(scale, 1, 1e-5)), .box(SIMD3(2, scale, 1))]
    for shape in shapes { #expect(try draw(shape, side: side).pixels.count == 200 * 200) }
  }

  @Test func `of several sides makes one sheet`() {
    let red = Picture(width: 2, height: 1, filledWith: 0xFFFF_0000)
    let blue = Picture(width: 2, height: 1, filledWith: 0xFF00_00FF)
    let sheet = Picture.sheet([red, blue, red], columns: 2)
    #expect(sheet.width == 4 && sheet.height == 2)
    #expect(sheet.pixels[2] == 0xFF00_00FF && sheet.pixels[4] == 0xFFFF_0000 && sheet.pixels[6] == 0xFFFF_FFFF)
  }
}
