import DraftShapes
import Quantities
import Testing

@testable import Meshes

@Suite struct `The search for a finger hole` {
  /// Pieces about a finger's size, shells pushed through each other by chance.
  private static func heap(_ seed: UInt64) -> Shape {
    var dice = Dice(seed: seed)
    let shells = (0..<Int.random(in: 2...9, using: &dice)).map { _ in
      let size = Double.random(in: 2...14, using: &dice)
      let shape: Shape =
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: .box(SIMD3(size, 2 + size / 3, 12))
        case 1: .sphere(radius: size / 2, rings: 8, segments: 14)
        case 2: .torus(radius: 4 + size / 2, tube: 1.2, sides: 9, segments: 24)
        case 3: .cylinder(radius: size / 2, height: 9, segments: 20)
        default:
          .openRevolution(
            .tube(radius: 5 + size / 3, tube: 0.8, sides: 8), over: Double.random(in: 60..<300, using: &dice),
            segments: 20)
        }
      return shape.turned((0..<3).map { _ in Double.random(in: 0..<360, using: &dice) })
        .translated(by: Double.random(in: 0...9, using: &dice) * dice.direction())
    }
    return .joining(shells)
  }

  private static let shapes: [Shape] =
    (0..<60).map { heap($0) } + [
      .openRevolution(.tube(radius: 9.5, tube: 1, sides: 16), over: 90, segments: 90),
      .openRevolution(.tube(radius: 9.5, tube: 1, sides: 16), over: 250, segments: 90),
      .box(SIMD3(20, 20, 6)), .sphere(radius: 10, rings: 32, segments: 64),
      .torus(radius: 9.5, tube: 1.25, sides: 24, segments: 72),
      .revolution(.flatBand(innerRadius: 8.5, thickness: 2, width: 4), segments: 96),
    ]

  @Test(arguments: shapes.indices) func `takes no more steps than are stated`(index: Int) throws {
    let steps = try Self.shapes[index].holeSearch().steps
    #expect(steps.pairs <= HoleAxis.mostPairs && steps.scored <= HoleAxis.mostScored)
    #expect(steps.readings <= HoleSearch.mostReadings)
    #expect(steps.rounds <= EmptyCylinder.mostRounds * steps.readings)
    #expect(steps.pivots <= WideningProgram.mostPivots * steps.rounds)
    // What drafts really take: a bound that is reached does the work of a search that found nothing.
    #expect(steps.pivots < 1500)
  }

  @Test func `reads a stated number of places and corners of a large draft`() throws {
    let buffer = Shape.torus(radius: 9.5, tube: 1.25, sides: 160, segments: 500).buffer
    let frame = DraftFrame(millimetres: 1, middle: .zero)
    #expect(InsideSample.samples(of: buffer.span, in: frame).count <= InsideSample.wanted)
    let axis = HoleAxis(place: .zero, direction: SIMD3(0, 0, 1), radius: 8.25, facing: SIMD3(8.25, 0, 0))
    #expect(HoleReading(buffer.span, frame: frame, axis: axis).corners.count <= HoleReading.mostCorners)
  }

  @Test(arguments: 0..<40) func `finds the same however a draft is turned`(seed: UInt64) throws {
    var dice = Dice(seed: 1000 + seed)
    let heap = Self.heap(seed)
    let found = try heap.holeSearch().hole?.diameter.value
    for _ in 0..<3 {
      let turned = try heap.thrown(&dice).holeSearch().hole?.diameter.value
      #expect((found == nil) == (turned == nil))
      if let found, let turned { #expect(abs(found - turned) < 0.02) }
    }
  }
}

@Suite struct `The largest empty cylinder` {
  @Test(arguments: 0..<20 as Range<UInt64>) func `has no larger one beside it`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    // A rough tube: corners from 8 to 9 mm about z.
    let corners = (0..<400).map { _ in
      let turn = Turn(degrees: Double.random(in: 0..<360, using: &dice))
      let radius = Double.random(in: 8...9, using: &dice)
      return SIMD3(radius * turn.cosine, radius * turn.sine, Double.random(in: -3...3, using: &dice))
    }
    let start = HoleAxis(
      place: SIMD3(0.4, -0.3, 0), direction: SIMD3(0.05, 0.03, 1).normalized, radius: 8.5, facing: SIMD3(8, 0, 0))
    let cylinder = try #require(EmptyCylinder(about: start, among: corners.map { HoleCorner(place: $0) }))
    func clearance(_ axis: HoleAxis) -> Double { corners.reduce(.infinity) { min($0, axis.across(to: $1).length) } }
    #expect(abs(clearance(cylinder.axis) - cylinder.axis.radius) < 1e-9)
    for size in [0.3, 0.05, 0.01, 0.001] {
      for _ in 0..<200 {
        var beside = cylinder.axis
        beside.place += dice.direction() * size
        beside.direction = (beside.direction + dice.direction() * (size / 3)).normalized
        #expect(clearance(beside) < cylinder.axis.radius + 1e-4)
      }
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func `takes steps than which none within reach is better`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let corners = (0..<Int.random(in: 1...60, using: &dice)).map { _ in
      let (way, lean) = (dice.direction(), dice.direction())
      return WideningProgram.Corner(
        distance: Double.random(in: 0...0.3, using: &dice), slope: SIMD4(way.x, way.y, lean.x, lean.y))
    }
    let (low, high) = (SIMD4<Double>(repeating: -0.2), SIMD4<Double>(0.2, 0.1, 0.2, 0))
    let program = WideningProgram(corners, low: low, high: high)
    func gain(_ step: SIMD4<Double>) -> Double {
      corners.reduce(.infinity) { min($0, $1.distance + ($1.slope * step).sum()) }
    }
    #expect(program.pivots < WideningProgram.mostPivots)
    #expect(abs(gain(program.step) - program.gain) < 1e-8)
    for _ in 0..<2000 {
      var step = SIMD4<Double>.zero
      for way in 0..<4 { step[way] = Double.random(in: low[way]...high[way], using: &dice) }
      #expect(gain(step) <= program.gain + 1e-9)
    }
  }
}

@Suite struct `A cut through a shank` {
  @Test func `gives up where outlines lie a thousand deep`() {
    let frame = DraftFrame(millimetres: 1, middle: .zero)
    func area(_ walls: Int) -> Double? {
      let shells = (0..<walls).map { Shape.box(SIMD3(1, 2, 3)).translated(x: 5 + Double($0) / 512, y: -1) }
      let buffer = Shape.joining(shells).buffer
      return HalfPlaneCut(buffer.span, frame: frame, axis: SIMD3(0, 0, 1), towards: SIMD3(1, 0, 0)).area
    }
    #expect(abs((area(256) ?? 0) - 3 * (1 + 255.0 / 512)) < 1e-3)
    #expect(area(600) == nil)
  }
}
