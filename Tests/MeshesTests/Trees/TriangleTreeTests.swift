import DraftShapes
import Quantities
import Testing

@testable import Meshes

@Suite struct `A tree of triangles` {
  private static let shapes: [Shape] = [
    .torus(radius: 8, tube: 1.5, sides: 12, segments: 40), .box(SIMD3(12, 0.8, 5)),
    .joining([.sphere(radius: 3, rings: 12, segments: 20), .box(SIMD3(9, 1, 1))]),
  ]

  private static func tree(_ triangles: [Triangle]) throws -> TriangleTree {
    let tree = TriangleTree(TriangleBuffer(triangles).span, unit: .millimetres, origin: .zero)
    return try #require(tree)
  }

  @Test(arguments: Self.shapes.indices)
  func `knows the nearest place of every point, as going through all triangles does`(shape: Int) throws {
    let triangles = Self.shapes[shape].triangles
    let tree = try Self.tree(triangles)
    var dice = Dice(seed: 17)
    tree.withSearch { search in
      for _ in 0..<300 {
        let point = SIMD3<Double>(dice.point(in: -12...12))
        let plain = triangles.map { triangle in
          let placed = PlacedTriangle(
            a: SIMD3<Double>(triangle.a), b: SIMD3<Double>(triangle.b), c: SIMD3<Double>(triangle.c))
          return (placed.nearest(to: point) - point).length
        }
        var steps = 0
        let found = search.nearest(to: point, hint: Int.random(in: 0..<tree.count, using: &dice), &steps)
        #expect(steps <= 3 * tree.count)
        #expect(abs(found.distance - (plain.min() ?? 0)) < 1e-5)
      }
    }
  }

  @Test func `holds every triangle that has an area once, however many lie in one place`() throws {
    let triangle = Triangle(a: .zero, b: SIMD3(1, 0, 0), c: SIMD3(0, 1, 0))
    let flat = Triangle(a: .zero, b: SIMD3(1, 0, 0), c: SIMD3(2, 0, 0))
    let many = [Triangle](repeating: triangle, count: 1000) + [flat]
    let tree = try Self.tree(many)
    #expect(tree.drawn.sorted() == Array(0..<1000))
    let none = TriangleTree(TriangleBuffer([flat, flat]).span, unit: .millimetres, origin: .zero)
    #expect(none == nil)
  }
}
