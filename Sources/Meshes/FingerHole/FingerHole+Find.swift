import Quantities

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FingerHole {
  /// Finds the finger hole of a ring.
  ///
  /// Places spread over the surface are asked for two that face a common axis from 5 to 13 mm away; the axis that most
  /// of them face is fitted to these and widened to the largest cylinder that no corner stands into. It is a finger hole
  /// where metal stands around it on all sides but for gaps of less than 120°, nothing stands across it, and the piece
  /// is not longer along it than twice its diameter. A pendant's bail is narrower, a bangle wider; an open circle of a
  /// finger's size in a pendant cannot be told from a ring.
  ///
  /// Of a round inside the corners of n facets lie on the circle; the flats between them stand in by π²/2n² of it, which
  /// is not counted from sixteen facets on. The axis is searched until it is known to 1e-4 mm across and so well along
  /// that the diameter is short by 0.02 mm at most, a tenth of a quarter of a US size.
  /// - Parameters:
  ///   - triangles: the draft, free of non-finite coordinates.
  ///   - plain: what the plain pass gave for it.
  ///   - unit: what it was drawn in.
  ///   - most: so many triangles are looked at, evenly over the draft; nothing that stands into the hole is missed when it
  ///     is all of them.
  /// - Returns: the hole; nothing where there is none of a finger's size.
  public static func find(
    in triangles: borrowing TriangleSpan, plain: PlainPass, unit: DrawnUnit, lookingAt most: Int = .max
  ) -> FingerHole? {
    let (low, high) = (SIMD3<Double>(plain.lowerBound), SIMD3<Double>(plain.upperBound))
    let size = (high - low) * unit.millimetres
    // A finger hole needs metal around it in two directions.
    guard triangles.count > 0, size.max() < 1000, [size.x, size.y, size.z].sorted()[1] > diameters.lowerBound.value
    else { return nil }
    let frame = DraftFrame(millimetres: unit.millimetres, middle: (low + high) / 2 * unit.millimetres)
    let samples = InsideSample.samples(of: triangles, in: frame)
    guard let seen = HoleAxis.seen(by: samples) else { return nil }
    var axis = (0..<4).reduce(seen) { axis, _ in axis.fitted(to: samples) }
    let step = (triangles.count - 1) / most + 1
    for _ in 0..<mostReadings {
      let reading = HoleReading(triangles, frame: frame, axis: axis, length: size.length, step: step)
      let widened = reading.widened
      // Corners are the nearest about the axis that they were read about: where it leans, they are read again.
      guard dot(widened.direction, axis.direction) < sameDirection else {
        return FingerHole(reading, widened, middle: frame.middle)
      }
      axis = widened
    }
    let reading = HoleReading(triangles, frame: frame, axis: axis, length: size.length, step: step)
    return FingerHole(reading, reading.widened, middle: frame.middle)
  }

  /// A wire's inside faces every way, so that its axis is found in turns; a band's is right at once.
  private static let mostReadings = 3
  /// The cosine of half a degree, which changes a diameter of 20 mm by 0.001 mm.
  private static let sameDirection = 0.999_962

  /// The least share of the corners' radius that flats of a round inside can come to: sixteen facets.
  private static let roundShare = 0.980_785_280_403_230_4

  private init?(_ reading: HoleReading, _ fitted: HoleAxis, middle: SIMD3<Double>) {
    let near = reading.near
    let length = reading.reach.to - reading.reach.from
    let before = near.reduce(.infinity) { min($0, reading.axis.across(to: $1).length) }
    let isRound = reading.nearestFlat >= Self.roundShare * before
    let shrink = before - reading.nearestFlat
    let diameter = Millimetres(2 * (isRound ? fitted.radius : fitted.radius - shrink))
    guard Self.diameters.contains(diameter), fitted.radius > 0.8 * reading.axis.radius,
      length < 2 * diameter.value, let around = Around(near, axis: fitted)
    else { return nil }
    self.diameter = diameter
    narrowest = around.narrowest.map { Millimetres($0) }
    widest = around.widest.map { Millimetres($0) }
    self.reading = isRound ? .round : .flats
    let halfway = (reading.reach.from + reading.reach.to) / 2
    place =
      fitted.place + fitted.direction * (halfway + dot(reading.axis.place - fitted.place, fitted.direction)) + middle
    axis = fitted.direction
  }

  /// What stands around an axis, sector by sector.
  private struct Around {
    var narrowest: Double?
    var widest: Double?

    private static let sectors = 36
    /// Metal farther out than this many radii is the setting above an opening.
    private static let open = 1.15

    /// Nothing where a gap of 120° or more is without metal.
    init?(_ corners: [SIMD3<Double>], axis: HoleAxis) {
      let (u, v) = axis.direction.across
      var nearest = [Double](repeating: .infinity, count: Self.sectors)
      for corner in corners {
        let across = axis.across(to: corner)
        let turn = atan2(dot(across, v), dot(across, u)) / (2 * Double.pi) + 0.5
        let sector = min(Int(turn * Double(Self.sectors)), Self.sectors - 1)
        nearest[sector] = min(nearest[sector], across.length)
      }
      let metal = nearest.indices.filter { nearest[$0] < Self.open * axis.radius }
      guard let first = metal.first else { return nil }
      let gaps = zip(metal, metal.dropFirst() + [first + Self.sectors]).map { $1 - $0 }
      guard let widestGap = gaps.max(), widestGap <= Self.sectors / 3 else { return nil }
      for sector in metal where sector < Self.sectors / 2 {
        let opposite = nearest[sector + Self.sectors / 2]
        guard opposite < Self.open * axis.radius else { continue }
        let width = nearest[sector] + opposite
        narrowest = min(narrowest ?? width, width)
        widest = max(widest ?? width, width)
      }
    }
  }
}

extension HoleReading {
  /// The corners that can touch a cylinder in the hole.
  fileprivate var near: [SIMD3<Double>] { corners.filter { axis.across(to: $0).length < 1.2 * axis.radius } }

  /// The axis of the largest cylinder among them.
  fileprivate var widened: HoleAxis { axis.widened(among: near, length: reach.to - reach.from) }
}
