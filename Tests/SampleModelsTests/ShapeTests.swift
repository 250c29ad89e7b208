import DraftShapes
import Meshes
import Testing

/// A shape with the name that a failing test prints.
struct NamedShape: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let shape: Shape

  init(_ name: String, _ shape: Shape) {
    testDescription = name
    self.shape = shape
  }

  static let all = [
    Self("sphere", .sphere(radius: 10, rings: 32, segments: 64)),
    Self("least sphere", .sphere(radius: 1, rings: 2, segments: 3)),
    Self("box", .box(SIMD3(1, 2, 3))),
    Self("torus", .torus(radius: 10, tube: 1.5, sides: 24, segments: 96)),
    Self("cylinder", .cylinder(radius: 2, height: 5, segments: 32)),
    Self("cone", .cone(bottom: 3, top: 1, height: 4, segments: 17)),
    Self("prong", .prong(foot: 0.6, tip: 0.4, height: 4, rings: 6, segments: 24)),
    Self(
      "letter L",
      .extrusion(of: [SIMD2(0, 0), SIMD2(6, 0), SIMD2(6, 2), SIMD2(2, 2), SIMD2(2, 8), SIMD2(0, 8)], height: 1.5)),
    Self("brilliant", .brilliant(diameter: 6.5)),
    Self(
      "turned and moved prong",
      .prong(foot: 0.6, tip: 0.4, height: 4, rings: 6, segments: 24)
        .rotated(about: .x, by: Turn(degrees: 33)).translated(x: 3, y: -7, z: 0.25).scaled(by: 1.3)),
    Self(
      "hollow ball",
      .joining([
        .sphere(radius: 10, rings: 32, segments: 64), .sphere(radius: 8, rings: 32, segments: 64).inverted(),
      ])),
  ]
}

@Suite struct `A shape` {
  @Test(arguments: NamedShape.all)
  func `has a partner for every directed edge`(named: NamedShape) {
    #expect(ExactSum.edgesWithoutPartner(named.shape.triangles) == 0)
  }

  @Test(arguments: NamedShape.all)
  func `has the volume of its closed form`(named: NamedShape) throws {
    let sum = ExactSum.signedVolume(named.shape.triangles)
    #expect(sum > 0)
    guard let exact = named.shape.exactSignedVolume else { return }
    #expect(abs(sum - exact) <= 1e-6 * exact)
  }

  @Test(arguments: NamedShape.all)
  func `is negated by turning it inside out`(named: NamedShape) {
    let sums = (
      ExactSum.signedVolume(named.shape.triangles), ExactSum.signedVolume(named.shape.inverted().triangles)
    )
    #expect(abs(sums.0 + sums.1) <= 1e-12 * sums.0)
    #expect(named.shape.inverted().exactSignedVolume == named.shape.exactSignedVolume.map { -$0 })
  }

  @Test func `is the standard sphere of 32 rings and 64 segments`() {
    let sphere = Shape.sphere(radius: 10, rings: 32, segments: 64)
    #expect(sphere.faces.count == 2 * 31 * 64)
    #expect(abs(ExactSum.signedVolume(sphere.triangles) - 4171.9958) < 1e-3)
    let hollow = sphere.joined(with: [.sphere(radius: 8, rings: 32, segments: 64).inverted()])
    #expect(abs(ExactSum.signedVolume(hollow.triangles) - 2035.934) < 1e-3)
  }

  @Test func `is a convex stone where it is a brilliant`() {
    let stone = Shape.brilliant(diameter: 6.5)
    for face in stone.faces {
      let (a, b, c) = (stone.vertices[Int(face.x)], stone.vertices[Int(face.y)], stone.vertices[Int(face.z)])
      let (u, v) = (b - a, c - a)
      let normal = SIMD3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
      #expect(stone.vertices.allSatisfy { (normal * ($0 - a)).sum() < 1e-12 })
    }
  }

  @Test func `is cut into ears wherever its polygon is concave`() {
    // A comb: every tooth makes two concave corners.
    let teeth = (0..<6).flatMap { tooth in
      let x = Double(12 - 2 * tooth)
      return [SIMD2(x, 1), SIMD2(x, 4), SIMD2(x - 1, 4), SIMD2(x - 1, 1)]
    }
    let comb = Shape.extrusion(of: [SIMD2(0, 0), SIMD2(13, 0)] + teeth, height: 2)
    #expect(comb.faces.count == 4 * 26 - 4)
    let top = comb.triangles.filter { $0.a.z == 2 && $0.b.z == 2 && $0.c.z == 2 }
    #expect(top.count == 24)
    #expect(top.allSatisfy { ($0.b.x - $0.a.x) * ($0.c.y - $0.a.y) > ($0.c.x - $0.a.x) * ($0.b.y - $0.a.y) })
    #expect(ExactSum.edgesWithoutPartner(comb.triangles) == 0)
    #expect(comb.exactSignedVolume.map { abs(ExactSum.signedVolume(comb.triangles) - $0) < 1e-4 } == true)
  }
}
