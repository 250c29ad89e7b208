/// A place on a surface and where it faces, in millimetres from the middle of the draft's box.
struct InsideSample: Sendable {
  let place: SIMD3<Double>
  /// Of length 1.
  let normal: SIMD3<Double>
}

extension InsideSample {
  /// So many triangles are looked at for their areas.
  static let mostLooked = 2400
  /// So many places are taken of them.
  static let wanted = 600

  /// Middles of triangles' longest sides, chosen by area from all over the draft; the same draft gives the same ones.
  ///
  /// `mostLooked` triangles at most are read and `wanted` places taken, whatever the draft.
  static func samples(of triangles: borrowing TriangleSpan, in frame: DraftFrame) -> [InsideSample] {
    let stride = max(1, (triangles.count + mostLooked - 1) / mostLooked)
    var looked: [(index: Int, area: Double)] = []
    looked.reserveCapacity(mostLooked)
    var whole = 0.0
    for block in 0..<(triangles.count + stride - 1) / stride {
      let index = SplitMix.index(inBlock: block, of: stride, below: triangles.count)
      whole += frame.placed(triangles[index]).crossed.length
      looked.append((index, whole))
    }
    guard whole > 0, whole.isFinite else { return [] }
    var samples: [InsideSample] = []
    var next = 0
    var last = -1
    var dice = SplitMix(seed: 1)
    for sample in 0..<wanted {
      // Anywhere in each share of the area: even steps would meet the same sides of a wire whose facets repeat.
      let share = Double(sample) + Double(dice.below(1024)) / 1024
      let area = share * whole / Double(wanted)
      while next < looked.count - 1, looked[next].area <= area { next += 1 }
      if next == last { continue }
      last = next
      let triangle = frame.placed(triangles[looked[next].index])
      guard triangle.crossed.squaredLength > 0 else { continue }
      samples.append(InsideSample(place: triangle.middleOfLongestSide, normal: triangle.crossed.normalized))
    }
    return samples
  }
}

extension PlacedTriangle {
  /// Of two triangles that make a facet it is the facet's middle, whose normal meets the axis that the facet turns about.
  fileprivate var middleOfLongestSide: SIMD3<Double> {
    let (ab, bc, ca) = ((b - a).squaredLength, (c - b).squaredLength, (a - c).squaredLength)
    if ab >= bc { return ab >= ca ? (a + b) / 2 : (c + a) / 2 }
    return bc >= ca ? (b + c) / 2 : (c + a) / 2
  }
}
