/// The largest cylinder near an axis that no corner stands into: the axis from which the nearest corner is farthest.
///
/// Successive linear programs: corners' distances are taken as linear in how the axis moves, the best move within reach is
/// made where it truly widens the cylinder, and the reach shrinks where it promised too much. The place stays within 0.35
/// radii of where it was, the lean within 12°. There are `mostRounds` rounds at most, each of a program that visits
/// `WideningProgram.mostPivots` vertices at most, over the corners that can touch within reach: 1536 steps whatever the
/// draft.
struct EmptyCylinder {
  /// Its axis, the place halfway along the corners, and its radius.
  let axis: HoleAxis
  /// Half the length of the metal about it, at which leans are measured.
  let halfLength: Double
  /// The rounds and vertices that it took.
  let (rounds, pivots): (Int, Int)

  /// No search takes more rounds.
  static let mostRounds = 32
  /// How far the place may move, in radii.
  private static let mostShift = 0.35
  /// The tangent of how far the direction may lean.
  private static let mostLean = 0.21
  /// The first reach, in radii.
  private static let firstReach = 0.06
  /// A gain of less, in millimetres, is none.
  private static let leastGain = 1e-5

  /// Widens; nothing where there are no corners.
  init?(about start: HoleAxis, among corners: [HoleCorner]) {
    guard !corners.isEmpty, start.radius > 0 else { return nil }
    let chart = Chart(start, corners)
    var at = SIMD4<Double>.zero
    var distances: [Double] = []
    var clearance = chart.clearance(at: at, &distances)
    let limit = SIMD4(
      lowHalf: .init(repeating: Self.mostShift * start.radius), highHalf: .init(repeating: Self.mostLean * chart.half))
    let firstReach = Self.firstReach * start.radius
    var reach = firstReach
    var (rounds, pivots) = (0, 0)
    var tried: [Double] = []
    while rounds < Self.mostRounds, reach > Self.leastGain {
      rounds += 1
      let program = WideningProgram(
        chart.touching(at: at, distances, clearance: clearance, reach: reach),
        low: pointwiseMax(SIMD4(repeating: -reach), -limit - at),
        high: pointwiseMin(SIMD4(repeating: reach), limit - at))
      pivots += program.pivots
      guard program.gain > Self.leastGain else { break }
      let wider = chart.clearance(at: at + program.step, &tried)
      let share = (wider - clearance) / program.gain
      if share > 0 {
        at += program.step
        clearance = wider
        swap(&distances, &tried)
      }
      if share > 0.7 { reach = min(2 * reach, firstReach) } else if share < 0.3 { reach *= 0.3 }
    }
    axis = chart.axis(at: at, radius: clearance, like: start)
    halfLength = chart.half
    (self.rounds, self.pivots) = (rounds, pivots)
  }
}

/// Axes near one by four numbers in millimetres: how the place moves across, and how the axis leans at the metal's end.
private struct Chart {
  let place: SIMD3<Double>
  let (u, v, along): (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)
  /// Half the length of the metal.
  let half: Double
  /// The corners along u, v and the axis from the place.
  let corners: [HoleCorner]

  init(_ axis: HoleAxis, _ points: [HoleCorner]) {
    let (u, v) = axis.across
    let heights = points.map { dot($0.place - axis.place, axis.direction) }
    let (low, high) = (heights.min() ?? 0, heights.max() ?? 0)
    let middle = axis.place + axis.direction * ((low + high) / 2)
    (place, self.u, self.v, along) = (middle, u, v, axis.direction)
    half = max((high - low) / 2, 0.25)
    corners = points.map {
      let offset = $0.place - middle
      return HoleCorner(place: SIMD3(dot(offset, u), dot(offset, v), dot(offset, axis.direction)))
    }
  }

  private func direction(at four: SIMD4<Double>) -> SIMD3<Double> { SIMD3(four.z / half, four.w / half, 1) }

  /// How far the nearest corner is, and all of them.
  func clearance(at four: SIMD4<Double>, _ distances: inout [Double]) -> Double {
    distances.removeAll(keepingCapacity: true)
    let origin = SIMD3(four.x, four.y, 0)
    let way = direction(at: four).normalized
    var least = Double.infinity
    for corner in corners {
      let offset = corner.place - origin
      let squared = (offset - way * dot(offset, way)).squaredLength
      least = min(least, squared)
      distances.append(squared)
    }
    return least.squareRoot()
  }

  /// The corners that can be nearest where no number changes by more than `reach`; `squares` are their distances.
  func touching(
    at four: SIMD4<Double>, _ squares: [Double], clearance: Double, reach: Double
  ) -> [WideningProgram.Corner] {
    let origin = SIMD3(four.x, four.y, 0)
    let direction = direction(at: four)
    let length = direction.length
    let way = direction / length
    var touching: [WideningProgram.Corner] = []
    // Within reach a corner's distance changes by √2·reach·(1 + its height over the half length), and the least by no more than that of the nearest corner.
    let most = clearance + 6 * reach
    for (corner, squared) in zip(corners, squares) where squared < most * most {
      let offset = corner.place - origin
      let height = dot(offset, way)
      let distance = squared.squareRoot()
      guard distance > 0 else { continue }
      let across = (offset - way * height) / distance
      let lean = height / (half * length)
      touching.append(
        WideningProgram.Corner(
          distance: distance - clearance,
          slope: -SIMD4(across.x, across.y, across.x * lean, across.y * lean)))
    }
    return touching
  }

  func axis(at four: SIMD4<Double>, radius: Double, like start: HoleAxis) -> HoleAxis {
    let way = direction(at: four)
    var axis = start
    axis.place = place + u * four.x + v * four.y
    axis.direction = (u * way.x + v * way.y + along * way.z).normalized
    axis.radius = radius
    return axis
  }
}
