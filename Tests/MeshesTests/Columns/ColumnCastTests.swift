import DraftShapes
import Testing

@testable import Meshes

/// A shape under the columns of one grid.
struct CastShape {
  let plain: PlainPass
  let reading: GridReading

  init(_ shape: Shape, level: Int = 0, tasks: Int = 2) throws {
    try self.init(shape.triangles, level: level, tasks: tasks)
  }

  init(_ triangles: [Triangle], level: Int = 0, budget: WorkBudget = .standard, tasks: Int = 2) throws {
    let buffer = TriangleBuffer(triangles)
    plain = try PlainPass.measure(buffer.span)
    reading = try GridReading(
      buffer.span, grid: ColumnGrid(plain, level: level), readsMetal: true, budget: budget, tasks: tasks)
  }

  var openColumns: Int { reading.axes.reduce(0) { $0 + $1.sums.openColumns } }

  /// ∫ w of each axis in drawn units³.
  var windings: [Double] {
    let cell = reading.grid.cell
    return reading.axes.map { $0.sums.winding.sum * cell * cell * cell }
  }
}

/// A closed draft that is hard to cast.
struct HardDraft: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let triangles: [Triangle]

  init(_ name: String, _ shape: Shape) {
    testDescription = name
    triangles = shape.triangles
  }

  init(_ name: String, _ triangles: [Triangle]) {
    testDescription = name
    self.triangles = triangles
  }

  static let ball = Shape.sphere(radius: 5, rings: 24, segments: 48)

  static let all = [
    Self("ball", ball),
    Self("ball 10 m from the origin", ball.translated(x: 10_000, y: -10_000, z: 10_000)),
    Self("needle of 1 : 10 000", Shape.cylinder(radius: 0.001, height: 10, segments: 7).askew),
    Self("sheet of 1 : 1 000 000", Shape.box(SIMD3(10, 10, 0.00001)).askew),
    Self("sheet along the axes", .box(SIMD3(10, 10, 0.00001))),
    Self("slivers: a cone of 5000 segments", Shape.cone(bottom: 5, top: 0.01, height: 4, segments: 5000).askew),
    Self("flat cone of 5000 segments along the axes", .cone(bottom: 5, top: 0.01, height: 0.001, segments: 5000)),
    Self("ball drawn in kilometres", ball.scaled(by: 1e-6)),
    Self("ball drawn in ångström", ball.scaled(by: 1e7)),
    Self("ball cut at random", HardDraft.cut(ball.triangles, times: 4, seed: 7)),
    Self("turned ball cut at random", HardDraft.cut(ball.askew.triangles, times: 4, seed: 8)),
    Self("box of corners on sample rows", HardDraft.onSampleRows()),
    Self("box with a corner next to nothing from a side", HardDraft.nextToNothing()),
    Self("ball of 1e30 mm", ball.scaled(by: 1e30)),
    Self("ball as wide as float32 goes", ball.scaled(by: 6.5e37)),
    Self("ball of 1e-18 mm", ball.scaled(by: 1e-18)),
    Self("ball of 1e-38 mm", ball.scaled(by: 1e-38)),
    Self("brilliants that share a place", Shape.brilliant(diameter: 6).joined(with: [.brilliant(diameter: 6)])),
  ]

  /// Every triangle cut at points on its edges that both neighbours compute alike, again and again.
  static func cut(_ triangles: [Triangle], times: Int, seed: UInt64) -> [Triangle] {
    guard times > 0 else { return triangles }
    let cut = triangles.flatMap { triangle in
      let (a, b, c) = (triangle.a, triangle.b, triangle.c)
      let (ab, bc, ca) = (between(a, b, seed), between(b, c, seed), between(c, a, seed))
      return [
        Triangle(a: a, b: ab, c: ca), Triangle(a: ab, b: b, c: bc), Triangle(a: ca, b: bc, c: c),
        Triangle(a: ab, b: bc, c: ca),
      ]
    }
    return Self.cut(cut, times: times - 1, seed: seed)
  }

  /// A point of an edge, the same from both ends.
  private static func between(_ one: SIMD3<Float>, _ other: SIMD3<Float>, _ seed: UInt64) -> SIMD3<Float> {
    let isFirst = (one.x, one.y, one.z) < (other.x, other.y, other.z)
    let (low, high) = isFirst ? (one, other) : (other, one)
    var random = SplitMix64(seed: seed ^ UInt64(low.x.bitPattern) ^ UInt64(high.y.bitPattern) << 20)
    return low + (high - low) * Float(random.number(0.05...0.95))
  }

  /// A wedge whose edge ends 1e-40 above the plane that it stands on.
  private static func nextToNothing() -> [Triangle] {
    BoxUnion([.init(low: .zero, high: .one)]).triangles { corner in
      corner.z == 0 && corner.x == 1 ? SIMD3(1, corner.y, 1e-40) : corner
    }
  }

  /// Steps whose treads lie on the rows that samples can take: multiples of 1/2048 cell in a box of 2¹⁸ columns a side.
  private static func onSampleRows() -> [Triangle] {
    let box = BoxUnion.Box(low: .zero, high: SIMD3(repeating: 511.999))
    let steps = (0..<200).map { step in
      let at = Double(step) * 2 + 0.5 / 1024
      return BoxUnion.Box(low: SIMD3(at, at, at), high: SIMD3(repeating: at + 1 + 1.0 / 1024))
    }
    return BoxUnion([box] + steps).boxes.flatMap { BoxUnion([$0]).triangles() }
  }
}

extension Shape {
  /// Turned so that nothing lies along an axis.
  var askew: Shape {
    rotated(about: .z, by: Turn(degrees: 33)).rotated(about: .x, by: Turn(degrees: 57))
      .rotated(about: .y, by: Turn(degrees: 71))
  }
}

@Suite struct `The cast of columns` {
  @Test(arguments: HardDraft.all)
  func `leaves no column of a closed draft open`(hard: HardDraft) throws {
    let cast = try CastShape(hard.triangles)
    #expect(cast.plain.isBalanced)
    #expect(cast.openColumns == 0)
  }

  @Test(arguments: HardDraft.all)
  func `finds the signed volume within its own bound`(hard: HardDraft) throws {
    let cast = try CastShape(hard.triangles)
    let cell = cast.reading.grid.cell
    // A sheet thinner than a cell may be missed by every column along it.
    for (axis, winding) in zip(cast.reading.axes, cast.windings) where winding > 0 {
      let bound = 5 * axis.sums.winding.variance.squareRoot() * cell * cell * cell
      let rounding = cast.plain.roundingShare * cast.plain.signedVolume + 1e-6 * cast.plain.surfaceArea * cell
      #expect(abs(winding - cast.plain.signedVolume) <= bound + rounding, "axis \(axis.axis)")
    }
  }

  @Test(arguments: [1, 2, 3, 5, 16])
  func `does not depend on the number of tasks`(tasks: Int) throws {
    let draft = KnownDraft.convexSolids(seed: 3).triangles
    let (one, other) = (try CastShape(draft, tasks: 1).reading, try CastShape(draft, tasks: tasks).reading)
    #expect(Self.figures(one) == Self.figures(other))
  }

  @Test func `does not depend on the order of the triangles or where each starts`() throws {
    let draft = KnownDraft.convexSolids(seed: 3).triangles
    var random = SplitMix64(seed: 11)
    let shuffled = draft.shuffled(using: &random).map { Triangle(a: $0.b, b: $0.c, c: $0.a) }
    let (one, other) = (try CastShape(draft).reading, try CastShape(shuffled).reading)
    #expect(Self.figures(one) == Self.figures(other))
  }

  @Test func `sees that a face is missing`() throws {
    #expect(try CastShape(Array(HardDraft.ball.triangles.dropFirst(700))).openColumns > 0)
  }

  @Test(arguments: [-3, -1, 0, 1])
  func `does not depend on how many bands are held at once`(level: Int) throws {
    let draft = KnownDraft.convexSolids(seed: 5).triangles
    let tight = WorkBudget(memory: MemorySize(bytes: 36_000_000), steps: 1_000_000_000)
    let (one, other) = (
      try CastShape(draft, level: level).reading, try CastShape(draft, level: level, budget: tight).reading
    )
    #expect(one.work.windows == 1)
    if level >= 0 { #expect(other.work.windows > 1) }
    #expect(Self.figures(one) == Self.figures(other))
    // Nor does what is counted: on that it rests whether a finer grid is cast.
    for tasks in [1, 2, 5, 16] {
      let work = try CastShape(draft, level: level, budget: tight, tasks: tasks).reading.work
      #expect(work.crossings == one.work.crossings && work.rows == one.work.rows)
    }
  }

  private static func figures(_ reading: GridReading) -> [Double] {
    reading.axes.flatMap { axis in
      let islands = (axis.metal?.bodies ?? []) + (axis.metal?.cavities ?? [])
      return [axis.sums.winding, axis.sums.excess, axis.sums.hidden].flatMap { [$0.sum, $0.variance] }
        + islands.flatMap { [Double($0.columns), $0.volume, $0.wall, $0.centre.x, $0.centre.y, $0.centre.z] }
        + (axis.metal?.walls.surface ?? [])
    }
  }
}
