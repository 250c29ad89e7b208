import DraftShapes
import Quantities
import Testing

@testable import Meshes

@Suite struct `The steps of a thickness check` {
  private static func tree(_ buffer: TriangleBuffer) throws -> TriangleTree {
    let tree = TriangleTree(buffer.span, unit: .millimetres, origin: .zero)
    return try #require(tree)
  }

  private static let good: [Shape] = [
    .box(SIMD3(9, 9, 0.7)), .sphere(radius: 6, rings: 48, segments: 96),
    .torus(radius: 9, tube: 1.2, sides: 24, segments: 120),
    .joining((0..<40).map { Shape.sphere(radius: 0.7, rings: 8, segments: 16).translated(x: Double($0)) }),
  ]

  @Test(arguments: good.indices) func `leave room for every good shape`(shape: Int) throws {
    let reading = try ThicknessReading(Self.tree(Self.good[shape].buffer), limits: CastLimits())
    #expect(!reading.isThinned)
    #expect(reading.steps < WorkBudget.standard.steps / 20, "\(reading.steps)")
  }

  @Test(arguments: [1000, 4000, 16_000]) func `end within the budget among needles, and it is told`(count: Int) throws {
    let budget = WorkBudget(memory: WorkBudget.standard.memory, steps: 25_000 * count)
    let buffer = TangledDraft.needles.triangles(count)
    let reading = try ThicknessReading(Self.tree(buffer), limits: CastLimits(), budget: budget)
    #expect(reading.isThinned && reading.steps <= budget.steps)
    #expect(reading.areaEach > Castability.areaEach)
    #expect(reading.samples.count > SurfaceSampling.fewestAffordable / 10)
  }

  @Test func `are refused where they suffice for nothing`() throws {
    let budget = WorkBudget(memory: WorkBudget.standard.memory, steps: 100_000)
    let tree = try Self.tree(TangledDraft.needles.triangles(4000))
    #expect {
      try ThicknessReading(tree, limits: CastLimits(), budget: budget)
    } throws: { ($0 as? OverBudget)?.work == .thickness }
  }

  @Test func `are at most three for each triangle, for one line or one point`() throws {
    let tree = try Self.tree(TangledDraft.heap.triangles(2000))
    tree.withSearch { search in
      var dice = Dice(seed: 33)
      var crossings: [TreeSearch.Crossing] = []
      for _ in 0..<200 {
        var steps = (line: 0, point: 0)
        _ = search.cross(TreeSearch.Line(from: .zero, along: dice.direction()), &crossings, &steps.line)
        _ = search.nearest(to: dice.direction(), hint: 0, &steps.point)
        #expect(steps.line <= 3 * tree.count && steps.point <= 3 * tree.count)
      }
    }
  }

  @Test func `say so in a finding`() throws {
    let buffer = TangledDraft.needles.triangles(1200)
    let plain = try PlainPass.measure(buffer.span)
    let metal = try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres)
    let budget = WorkBudget(memory: WorkBudget.standard.memory, steps: 60_000_000)
    let said = try Castability.check(
      buffer.span, plain: plain, metal: metal, unit: .millimetres, limits: CastLimits(), budget: budget)
    #expect(said.isThinned && said.findings.contains { $0.code == .coarselyChecked })
    #expect(said.leastTold.value > 6 * Castability.areaEach)
  }
}
