import DraftShapes
import Quantities
import Testing

@testable import Meshes

@Suite struct `The steps of comparing two surfaces` {
  private static func walk(_ one: TriangleBuffer, _ other: TriangleBuffer) throws -> DeviationWalk {
    let from = TriangleTree(one.span, unit: .millimetres, origin: .zero)
    let to = TriangleTree(other.span, unit: .millimetres, origin: .zero)
    return DeviationWalk(from: try #require(from), to: try #require(to), accuracy: 0.02)
  }

  private static func budget(_ steps: Int) -> WorkBudget {
    WorkBudget(memory: WorkBudget.standard.memory, steps: steps)
  }

  @Test func `leave room for drafts of one piece`() throws {
    let ring = Shape.torus(radius: 8, tube: 1.2, sides: 48, segments: 200)
    let moved = ring.translated(x: 0.1, y: 0.2, z: 0.05)
    let head = Shape.sphere(radius: 2, rings: 24, segments: 48).translated(z: 9)
    for other in [ring, moved, ring.joined(with: [head]), .box(SIMD3(30, 2, 9))] {
      let steps = try Self.walk(ring.buffer, other.buffer).farthest(within: .standard).steps
      #expect(steps < WorkBudget.standard.steps / 20, "\(steps)")
    }
  }

  @Test func `end at the budget where all is as far as each other`() throws {
    let ball = Shape.sphere(radius: 10, rings: 24, segments: 48).buffer
    let walk = try Self.walk(ball, TangledDraft.heap.triangles(8000))
    #expect(throws: OverBudget.self) { try walk.farthest(within: Self.budget(100_000)) }
  }

  @Test func `do not depend on how many processors there are`() throws {
    let one = Shape.torus(radius: 8, tube: 1.2, sides: 24, segments: 60).buffer
    let other = Shape.sphere(radius: 8, rings: 24, segments: 48).buffer
    let steps = try (0..<3).map { _ in try Self.walk(one, other).farthest(within: .standard).steps }
    #expect(Set(steps).count == 1)
    // Exactly so many suffice, and one less does not.
    _ = try Self.walk(one, other).farthest(within: Self.budget(steps[0]))
    #expect(throws: OverBudget.self) { try Self.walk(one, other).farthest(within: Self.budget(steps[0] - 1)) }
  }
}
