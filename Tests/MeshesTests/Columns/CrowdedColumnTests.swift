import DraftShapes
import Testing

@testable import Meshes

/// Drafts whose shells lie over each other, with what is known of them.
struct CrowdedDraft: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let triangles: [Triangle]
  /// The volume of the union.
  let volume: Double

  /// Boxes of 10 mm, each moved a little along x against the one before.
  static func boxes(_ count: Int) -> Self {
    let step = 2.0 / Double(count)
    let all = (0..<count).map { Shape.box(SIMD3(10, 10, 10)).translated(x: Double($0) * step) }
    let shape = all[0].joined(with: Array(all.dropFirst())).askew
    return Self(
      testDescription: "\(count) boxes", triangles: shape.triangles, volume: (10 + step * Double(count - 1)) * 100)
  }

  /// Plates one over the other with a gap between.
  static func plates(_ count: Int) -> Self {
    let pitch = 20.0 / Double(count)
    let all = (0..<count).map { Shape.box(SIMD3(20, 20, pitch / 2)).translated(z: Double($0) * pitch) }
    return Self(
      testDescription: "\(count) plates", triangles: all[0].joined(with: Array(all.dropFirst())).triangles,
      volume: Double(count) * 200 * pitch)
  }

  /// A plain band of 3 200 triangles with beads of 128 pushed into it, as pavé is drawn.
  static func beadedBand(beads: Int) -> [Triangle] {
    let columns = 150
    let bead = Profile.ball(radius: 0.2, rings: 9)
    let set = (0..<beads).map { index in
      let (row, place) = (index / columns, index % columns)
      return RevolvedSolid(
        bead, segments: 8,
        placement: .outward(
          at: Turn(2 * place + row % 2, of: 2 * columns), radius: 10.45, height: Double(row) * 0.27 - 2.6))
    }
    let band = RevolvedSolid(
      .bowedBand(innerRadius: 8.5, thickness: 2, width: 6, dome: 0, comfort: 0, points: 8), segments: 200)
    var triangles: [Triangle] = []
    for solid in [band] + set { solid.forEachTriangle { triangles.append($0) } }
    return triangles
  }
}

@Suite struct `Columns through crowded drafts` {
  /// Little for what these drafts hold, so that windows and coarser grids are taken.
  static let little = WorkBudget(memory: MemorySize(bytes: 120_000_000), steps: 10_000_000)

  @Test(arguments: [CrowdedDraft.boxes(40), .boxes(400), .boxes(600), .plates(100), .plates(600)])
  func `hold no more bytes and take no more steps than they may`(draft: CrowdedDraft) throws {
    let buffer = TriangleBuffer(draft.triangles)
    let plain = try PlainPass.measure(buffer.span)
    let first = try GridReading.first(buffer.span, plain: plain, budget: Self.little, tasks: 2)
    let read = OverlapReading(buffer.span, plain: plain, first: first, budget: Self.little, tasks: 2)
    // A triangle that is being cast when the share is full adds at most its shadow on the three axes.
    let shadow = 3 * MemoryLayout<Crossing>.stride * ColumnGrid.columns(0) / 3
    #expect(first.work.mostBytes <= Self.little.memory.bytes / WindowedCast.memoryShare + 2 * shadow)
    #expect(first.work.steps <= Self.little.steps)
    #expect(read.work.steps <= max(first.work.steps, Self.little.steps / 4))
    #expect(read.work.mostBytes <= Self.little.memory.bytes / WindowedCast.memoryShare + 8 * shadow)
  }

  @Test(arguments: [CrowdedDraft.boxes(40), .boxes(400)], [2, 5, 16])
  func `are read on as fine a grid by many tasks as by one`(draft: CrowdedDraft, tasks: Int) throws {
    let buffer = TriangleBuffer(draft.triangles)
    let plain = try PlainPass.measure(buffer.span)
    let budget = WorkBudget(memory: MemorySize(bytes: 30_000_000), steps: 1_000_000_000)
    let one = try GridReading.first(buffer.span, plain: plain, budget: budget, tasks: 1)
    let many = try GridReading.first(buffer.span, plain: plain, budget: budget, tasks: tasks)
    #expect(many.grid.level == one.grid.level)
    #expect(many.axes.map(\.sums.winding.sum) == one.axes.map(\.sums.winding.sum))
    #expect(many.work.crossings == one.work.crossings)
  }

  @Test(arguments: [CrowdedDraft.boxes(40), .boxes(400), .plates(100)])
  func `state a range that holds the truth`(draft: CrowdedDraft) throws {
    let buffer = TriangleBuffer(draft.triangles)
    let plain = try PlainPass.measure(buffer.span)
    for budget in [Self.little, .standard] {
      let metal = try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres, budget: budget)
      // Corners are rounded to float32.
      let rounding = 1e-6 * draft.volume
      #expect(metal.metalVolume.low.value <= draft.volume + rounding)
      #expect(draft.volume - rounding <= metal.metalVolume.high.value)
      #expect(metal.metalVolume.high.value - metal.metalVolume.low.value <= 0.25 * draft.volume)
    }
  }

  @Test func `are refused with what they take where no grid is coarse enough`() throws {
    let buffer = TriangleBuffer(CrowdedDraft.boxes(400).triangles)
    let plain = try PlainPass.measure(buffer.span)
    let none = WorkBudget(memory: MemorySize(bytes: 1_000_000), steps: 1000)
    let refusal = #expect(throws: UnweighableDraft.self) {
      try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres, budget: none)
    }
    guard case .beyondBudget(let over) = refusal?.faults.first else { return #expect(Bool(false), "\(refusal)") }
    #expect(over.work == .columns)
  }

  @Test func `through 3 000 beads on a band are cast as finely as ever`() throws {
    let buffer = TriangleBuffer(CrowdedDraft.beadedBand(beads: 3000))
    #expect(buffer.count == 387_200)
    let plain = try PlainPass.measure(buffer.span)
    let first = try GridReading.first(buffer.span, plain: plain, budget: .standard, tasks: 2)
    #expect(first.grid.level == 0)
    #expect(first.work.windows == 1)
    #expect(first.work.mostBytes < 60_000_000)
    // A column goes through a few walls, a triangle asks about a few rows.
    #expect(first.work.crossings < 6 * ColumnGrid.columns(0))
    #expect(first.work.rows < 14 * buffer.count)
  }
}
