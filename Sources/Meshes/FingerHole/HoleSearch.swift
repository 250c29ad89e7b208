import Quantities

/// The search for a ring's finger hole, and the steps that it took.
///
/// Whatever the draft, it reads `InsideSample.mostLooked` triangles for places on the surface, tries `HoleAxis.mostPairs`
/// pairs of these, fits and scores `HoleAxis.mostScored` axes and keeps `HoleAxis.mostKept`, reads the triangles that may
/// be looked at `mostReadings` times, the first time for each axis about `glanced` of them, and widens a cylinder as
/// often, each time by `EmptyCylinder.mostRounds` rounds of `WideningProgram.mostPivots` vertices, at most.
struct HoleSearch {
  /// The hole.
  private(set) var hole: FingerHole?
  /// What it took.
  private(set) var steps = Steps()

  /// The steps of a search, each kind with its bound.
  struct Steps: Equatable {
    /// Pairs of places tried, `HoleAxis.mostPairs` at most.
    var pairs = 0
    /// Axes scored, `HoleAxis.mostScored` at most.
    var scored = 0
    /// Times that the triangles were read about an axis, `mostReadings` at most.
    var readings = 0
    /// Rounds of widening, `EmptyCylinder.mostRounds` a reading at most.
    var rounds = 0
    /// Vertices of the rounds' programs, `WideningProgram.mostPivots` a round at most.
    var pivots = 0
  }

  /// A wire's inside faces every way, so that its axis is found in turns; a band's is right at once.
  private static let mostTurns = 4
  /// The triangles are read so often at most, once more where a first look at a few of them told nothing.
  static let mostReadings = HoleAxis.mostKept * (1 + mostTurns)
  /// About so many triangles tell where the axis is, so that reading all of them once is enough.
  private static let glanced = 1000
  /// A reading holds where its axis moved by no more than this share of the radius, at the metal's ends: corners are the
  /// nearest of their sector about the axis that they were read about.
  private static let settled = 0.003
  /// Gaps in the metal around a hole, in degrees: 120° and what places in float32 may add.
  private static let widestGap = 120.5
  /// Wider gaps before the axis has settled let a cylinder slip out.
  private static let slipping = 180.0

  /// None was needed: the draft is too small or too large.
  init() {}

  /// Searches `triangles`: the widest hole about the axes that are seen.
  init(_ triangles: borrowing TriangleSpan, frame: DraftFrame) {
    let samples = InsideSample.samples(of: triangles, in: frame)
    let walls = HoleAxis.seen(by: samples, &steps)
    guard !walls.isEmpty else { return }
    let few = triangles.count > 2 * Self.glanced ? triangles.spread(oneOfEach: triangles.count / Self.glanced) : nil
    var found: HoleAxis?
    for wall in walls where wall.radius > (hole?.diameter.value ?? 0) / 2 {
      // About an axis one cylinder is the widest.
      if let found, found.isAlong(wall) { continue }
      let glanced = few.flatMap { glance(at: $0, frame, about: wall) }
      found = look(at: triangles, frame, about: wall, glanced) ?? found
    }
  }

  /// The axis that a few of the triangles put in a wall's place; nothing where they leave it open.
  private mutating func glance(at few: TriangleBuffer, _ frame: DraftFrame, about wall: HoleAxis) -> HoleAxis? {
    let axis = wall.toCorners
    let reading = HoleReading(few.span, frame: frame, axis: axis)
    steps.readings += 1
    let near = reading.corners.filter { axis.across(to: $0.place).length < 1.2 * axis.radius }
    guard let cylinder = EmptyCylinder(about: axis, among: near) else { return nil }
    steps.rounds += cylinder.rounds
    steps.pivots += cylinder.pivots
    let around = HoleSides(near, ends: reading.ends, axis: cylinder.axis, read: axis)
    return Self.isHole(cylinder, around, wall) ? cylinder.axis : nil
  }

  /// Whether nothing stands across, and it does not open to a side so far that the cylinder slips out.
  private static func isHole(_ cylinder: EmptyCylinder, _ around: HoleSides, _ wall: HoleAxis) -> Bool {
    cylinder.axis.radius > 0.8 * wall.radius && around.widestGap < slipping
  }

  /// Reads about an axis and widens until it has settled; returns the axis of a hole that is wider than what was found.
  private mutating func look(
    at triangles: borrowing TriangleSpan, _ frame: DraftFrame, about wall: HoleAxis, _ glanced: HoleAxis?
  ) -> HoleAxis? {
    var axis = glanced ?? wall.toCorners
    for turn in (glanced == nil ? 1 : 2)...Self.mostTurns {
      let reading = HoleReading(triangles, frame: frame, axis: axis)
      steps.readings += 1
      let near = reading.corners.filter { axis.across(to: $0.place).length < 1.2 * axis.radius }
      guard let cylinder = EmptyCylinder(about: axis, among: near) else { return nil }
      steps.rounds += cylinder.rounds
      steps.pivots += cylinder.pivots
      let around = HoleSides(near, ends: reading.ends, axis: cylinder.axis, read: axis)
      // It is no wider than what was found, or the same; something stands across it, or it opens to a side.
      guard cylinder.axis.radius > (hole?.diameter.value ?? 0) / 2 else { return nil }
      guard Self.isHole(cylinder, around, wall) else { return nil }
      if turn == Self.mostTurns || cylinder.shift(from: axis) < Self.settled * axis.radius {
        guard around.widestGap <= Self.widestGap else { return nil }
        let flat = cylinder.axis.nearestFlat(of: triangles, frame: frame, from: cylinder.axis.radius)
        let found = FingerHole(reading, cylinder.axis, flat: flat, around, middle: frame.middle)
        guard let found, found.diameter.value > (hole?.diameter.value ?? 0) else { return nil }
        hole = found
        return cylinder.axis
      }
      axis = cylinder.axis
    }
    return nil
  }
}

extension HoleAxis {
  /// A wall's places are the middles of flats, whose corners are farther.
  fileprivate var toCorners: HoleAxis {
    var axis = self
    axis.radius *= 1.04
    return axis
  }
}

extension EmptyCylinder {
  /// How far its axis is from another at the metal's ends, and how much wider or narrower it is than by 8 %.
  fileprivate func shift(from other: HoleAxis) -> Double {
    let lean = (axis.direction - other.direction).length * halfLength
    return other.across(to: axis.place).length + lean + max(0, abs(axis.radius - other.radius) - 0.08 * other.radius)
  }
}
