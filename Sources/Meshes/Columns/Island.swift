/// A body or a cavity as the columns of one axis see it, in cells.
struct Island: Sendable {
  /// Samples that go through it.
  var columns = 0
  /// Its volume in cells³.
  var volume = 0.0
  /// Its wall's share of this axis, Σ |n · axis|, in cells².
  var wall = 0.0
  /// Σ of the runs' middles weighted by length: (u, v, depth).
  private var moment = SIMD3<Double>()

  /// Adds one run.
  mutating func add(_ run: SIMD2<Float>, place: SIMD2<Float>, cosines: SIMD2<Float>) {
    let length = Double(run.y - run.x)
    columns += 1
    volume += length
    wall += Double(cosines.x + cosines.y)
    moment += SIMD3(Double(place.x) + 0.5, Double(place.y) + 0.5, Double(run.x + run.y) / 2) * length
  }

  /// Adds another island that turned out to be the same.
  mutating func add(_ other: Island) {
    columns += other.columns
    volume += other.volume
    wall += other.wall
    moment += other.moment
  }

  /// Whether it is no sliver at the rim of a larger one.
  var isTold: Bool { columns >= BodyReading.fewestColumns && volume >= Double(BodyReading.fewestColumns) }

  /// The variance of `wall`: a rim of about 2√(πn) cells, each hit or missed, with a quarter of the mean share squared
  /// and as much again where the rim is not round.
  var wallVariance: Double {
    guard columns > 0 else { return 0 }
    let mean = wall / Double(columns)
    return (Double.pi * Double(columns)).squareRoot() * mean * mean
  }

  /// The variance of `volume`: the same rim of cells that are hit or missed, where a run is as long as the mean at most.
  var volumeVariance: Double {
    guard columns > 0 else { return 0 }
    let mean = volume / Double(columns)
    return (Double.pi * Double(columns)).squareRoot() * mean * mean
  }

  /// Its centre in cells along (u, v, depth).
  var centre: SIMD3<Double> { volume > 0 ? moment / volume : .zero }

  /// Orders by volume, then by place so that equal ones keep one order.
  static func larger(_ one: Island, _ other: Island) -> Bool {
    if one.volume != other.volume { return one.volume > other.volume }
    return one.centre.x < other.centre.x
  }
}
