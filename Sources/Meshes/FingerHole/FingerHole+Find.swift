import Quantities

extension FingerHole {
  /// Finds the finger hole of a ring.
  ///
  /// Places spread over the surface are asked for two that face a common axis from 5 to 13 mm away; the axis that most
  /// of them face is fitted to these and widened to the largest cylinder that no corner stands into. It is a finger hole
  /// where metal stands around it on all sides but for gaps of 120° at most, nothing stands across it, and the piece
  /// is not longer along it than twice its diameter. A pendant's bail is narrower, a bangle wider; an open circle of a
  /// finger's size in a pendant cannot be told from a ring.
  ///
  /// Of a round inside the corners of n facets lie on the circle; the flats between them stand in by π²/2n² of it, which
  /// is not counted from sixteen facets on. The axis is searched until it is known so well that the diameter is short by
  /// 0.02 mm at most, a tenth of a quarter of a US size. The search takes a bounded number of steps (`HoleSearch`), and
  /// each looks at `most` triangles at most; how the draft is turned makes no difference to it.
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
    search(triangles, plain: plain, unit: unit, lookingAt: most).hole
  }

  /// Finds it, and says in how many steps.
  static func search(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, unit: DrawnUnit, lookingAt most: Int
  ) -> HoleSearch {
    let (low, high) = (SIMD3<Double>(plain.lowerBound), SIMD3<Double>(plain.upperBound))
    let size = (high - low) * unit.millimetres
    // The box of two thirds of a circle has this diagonal at least, however it is turned.
    guard triangles.count > 0, size.max() < 1000, size.length > 1.2 * diameters.lowerBound.value else {
      return HoleSearch()
    }
    let frame = DraftFrame(millimetres: unit.millimetres, middle: (low + high) / 2 * unit.millimetres)
    guard triangles.count > most else { return HoleSearch(triangles, frame: frame) }
    return HoleSearch(triangles.spread(oneOfEach: (triangles.count - 1) / most + 1).span, frame: frame)
  }

  /// The least share of the corners' radius that flats of a round inside can come to: cos(π/16), for sixteen facets, less
  /// a hair that corners in float32 and the search leave.
  private static let roundShare = 0.98078

  /// The hole about a cylinder's axis; nothing where it is not of a finger's size or the piece too long.
  init?(
    _ reading: HoleReading, _ cylinder: HoleAxis, flat: Double, _ around: HoleSides, middle: SIMD3<Double>
  ) {
    let isRound = flat >= Self.roundShare * cylinder.radius
    let diameter = Millimetres(2 * (isRound ? cylinder.radius : flat))
    guard Self.diameters.contains(diameter), reading.reach.to - reading.reach.from < 2 * diameter.value else {
      return nil
    }
    self.diameter = diameter
    narrowest = around.narrowest.map { Millimetres($0) }
    widest = around.widest.map { Millimetres($0) }
    self.reading = isRound ? .round : .flats
    let halfway =
      (reading.reach.from + reading.reach.to) / 2 + dot(reading.axis.place - cylinder.place, cylinder.direction)
    place = cylinder.place + cylinder.direction * halfway + middle
    axis = cylinder.direction
  }
}
