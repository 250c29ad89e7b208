/// Measures the metal under places of a surface.
///
/// The straight way inward from a place ends where the metal does, whatever shells overlap: where the winding number
/// falls to zero. Of faces that lean towards each other by an angle φ the ball that touches both is taken, whose diameter
/// is the way · (1 − tan² φ/2): exact for planes, and for balls, tubes and shells of even thickness, whose normals meet.
/// Of a curved face the mesh knows only facets: where they turn by δ from one to the next, the thickness is off by up to
/// δ/2 · tan φ of the radius of curvature, and by (δ/2)²/2 of it where the faces are parallel.
struct ThicknessProbe {
  private let search: TreeSearch
  private var crossings: [TreeSearch.Crossing] = []
  /// The boxes and triangles that were looked at so far.
  private(set) var steps = 0

  /// Faces that lean more than 45° towards each other make an edge and no wall.
  static let leastOpposed = 0.5.squareRoot()
  /// Surfaces no farther apart touch: solids drawn face to face.
  private static let touching = 1e-3

  init(_ search: TreeSearch) { self.search = search }

  /// Measures under a place of a triangle, given by its shares of the second and third corner.
  mutating func measure(_ slot: Int, _ shares: SIMD2<Double>) -> SampleOutcome {
    let triangle = search.triangle(slot)
    let place = triangle.a + (triangle.b - triangle.a) * shares.x + (triangle.c - triangle.a) * shares.y
    let inward = -triangle.crossed.normalized
    guard search.cross(TreeSearch.Line(from: place, along: inward), &crossings, &steps) else { return .unclear }
    guard crossings.reduce(0, { $0 + $1.step }) == 0, crossings.contains(where: { $0.slot == slot }) else {
      return .unclear
    }
    // The way in may touch another solid's face that lies on this one: its step counts with this place's own.
    var winding = 0
    for crossing in crossings where crossing.depth < -Self.touching && crossing.slot != slot {
      winding += crossing.step
    }
    guard winding <= 0 else { return .buried }
    for crossing in crossings where crossing.depth.magnitude <= Self.touching || crossing.slot == slot {
      winding += crossing.step
    }
    guard winding > 0, let exit = exit(winding) else { return .buried }
    let facing = dot(search.triangle(exit.slot).crossed.normalized, inward)
    guard facing >= Self.leastOpposed else { return .edge }
    // tan² φ/2 = (1 − cos φ) / (1 + cos φ).
    let thickness = exit.depth * (1 - (1 - facing) / (1 + facing))
    return .measured(
      SurfaceSample(middle: place + inward * (exit.depth / 2), thickness: thickness, depth: exit.depth, inward: inward))
  }

  /// Where the metal ends ahead; gaps that are none are passed over.
  private func exit(_ start: Int) -> TreeSearch.Crossing? {
    var winding = start
    var last: TreeSearch.Crossing?
    for crossing in crossings where crossing.depth > Self.touching {
      if let last, crossing.depth - last.depth > Self.touching { return last }
      winding += crossing.step
      last = winding <= 0 ? crossing : nil
    }
    return last
  }

  /// Whether the metal around a place is about as wide as thick: a prong or a wire.
  ///
  /// Of eight ways across through the middle at least five end within three times the thickness in a rod up to 1.7 times
  /// as wide as thick; in the corner of a plate only those do that cut both its edges, at most four.
  mutating func kind(_ sample: SurfaceSample) -> SectionKind {
    let line = TreeSearch.Line(from: sample.middle, along: sample.inward)
    var short = 0
    for (step, way) in Self.across.enumerated() {
      guard short + Self.across.count - step >= Self.shortWays else { return .wall }
      let across = line.across(cosine: way.x, sine: way.y)
      guard search.cross(TreeSearch.Line(from: sample.middle, along: across), &crossings, &steps) else { continue }
      if let width = widthAround, width <= 3 * sample.depth { short += 1 }
    }
    return short >= Self.shortWays ? .prong : .wall
  }

  /// So many of the eight ways across a rod are short.
  private static let shortWays = 5

  /// Cosines and sines of eight directions of a half turn, an eighth of it apart.
  private static let across: [SIMD2<Double>] = {
    let eighth = SIMD2(0.923_879_532_511_286_8, 0.382_683_432_365_089_8)
    var directions = [SIMD2(1.0, 0)]
    for _ in 1..<8 {
      let last = directions[directions.count - 1]
      directions.append(
        SIMD2(last.x * eighth.x - last.y * eighth.y, last.x * eighth.y + last.y * eighth.x))
    }
    return directions
  }()

  /// How much metal lies around depth zero, where there is any.
  private var widthAround: Double? {
    var winding = 0
    var start: Double?
    for crossing in crossings {
      let before = winding
      winding += crossing.step
      if before <= 0, winding > 0 { start = crossing.depth }
      if before > 0, winding <= 0, let from = start, from <= 0, crossing.depth >= 0 { return crossing.depth - from }
    }
    return nil
  }
}
