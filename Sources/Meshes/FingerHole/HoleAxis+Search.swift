extension HoleAxis {
  /// Pairs of places that are tried at most.
  static let mostPairs = 1500
  /// Axes that are scored at most.
  static let mostScored = 40
  /// Distinct axes that are kept at most.
  static let mostKept = 4
  /// Places that an axis is scored by.
  private static let scoring = 200
  /// The first of them: an axis that has much less of these than the best one is not scored further.
  private static let glanced = 50
  /// Axes that are scored at least, where the pairs give as many: the first one may lean.
  private static let leastScored = 20
  /// A wall with so large a share of the places is looked for no further then.
  private static let plainShare = 0.12
  /// So large a share of the places face a finger hole at least: a band's inside is a quarter of its surface or more, a
  /// cluster ring's a twentieth.
  private static let leastShare = 0.02
  /// Times that a kept axis is fitted to all places, at most: until it moves by no more than `settled`.
  private static let fits = 5
  /// The share of the radius, and the lean, by which an axis may still move when it is fitted no further; what it is off
  /// then the widening makes good.
  private static let settled = 1e-3

  /// The distinct holes on whose walls most of the places are, `mostKept` at most, the fullest wall first.
  ///
  /// Two places on a wall that face its axis give the axis: it is across both, and their ways inward meet on it. At most
  /// `mostPairs` are tried, and at most `mostScored` of the axes that they give are fitted and held against `scoring`
  /// places. The pairs are drawn by the places' order, so that a draft that is turned tries the same ones.
  static func seen(by samples: [InsideSample], _ steps: inout HoleSearch.Steps) -> [HoleAxis] {
    guard samples.count > 8 else { return [] }
    var dice = SplitMix(seed: 2)
    var kept: [Scored] = []
    // Places lie in the order of the triangles: every so many, shifted, so that the first ones are from all over.
    let count = min(scoring, samples.count)
    let judges = (0..<count).map { samples[($0 * 97 % count) * samples.count / count] }
    while steps.pairs < mostPairs, steps.scored < mostScored {
      steps.pairs += 1
      let one = samples[dice.below(samples.count)]
      let other = samples[dice.below(samples.count)]
      guard let axis = HoleAxis(one, other) else { continue }
      steps.scored += 1
      let best = kept.first?.score ?? 0
      if steps.scored > leastScored, Double(best) > plainShare * Double(count) { break }
      guard axis.score(judges, beyond: best / 3) != nil,
        // A pair's axis leans; what is fitted to its wall is the wall's own.
        let fitted = axis.fitted(to: judges)?.fitted(to: judges), let score = fitted.score(judges, beyond: best / 3)
      else { continue }
      keep(Scored(axis: fitted, score: score), in: &kept)
    }
    var found: [Scored] = []
    for start in kept {
      let axis = start.axis.settled(in: samples)
      let score = axis.score(samples, beyond: 0) ?? 0
      guard Double(score) > leastShare * Double(samples.count), axis.isSurrounded(by: samples) else { continue }
      keep(Scored(axis: axis, score: score), in: &found)
    }
    return found.map(\.axis)
  }

  /// The axis fitted again and again to the places on its own wall.
  private func settled(in samples: [InsideSample]) -> HoleAxis {
    var axis = self
    for _ in 0..<Self.fits {
      guard let next = axis.fitted(to: samples) else { break }
      let moved = next.across(to: axis.place).length + abs(next.radius - axis.radius)
      let leans = (next.direction - axis.direction).length
      axis = next
      if moved < Self.settled * axis.radius, leans < Self.settled { break }
    }
    return axis
  }

  private typealias Scored = (axis: HoleAxis, score: Int)

  /// Keeps the best of those that are the same axis, and the best distinct ones in order.
  private static func keep(_ new: Scored, in kept: inout [Scored]) {
    if let same = kept.firstIndex(where: { $0.axis.isAlike(new.axis) }) {
      guard new.score > kept[same].score else { return }
      kept.remove(at: same)
    }
    kept.insert(new, at: kept.firstIndex { $0.score < new.score } ?? kept.count)
    if kept.count > mostKept { kept.removeLast() }
  }

  /// Whether another is the same hole: about the same axis, and as wide.
  private func isAlike(_ other: HoleAxis) -> Bool { isAlong(other) && abs(other.radius - radius) < 0.15 * radius }

  /// Whether another is the same axis: it leans by less than 8° and passes within a seventh of the radius.
  func isAlong(_ other: HoleAxis) -> Bool {
    dot(direction, other.direction).magnitude > 0.99 && across(to: other.place).length < 0.15 * radius
  }

  /// How many of the places are on the wall, where that is more than so many.
  private func score(_ judges: [InsideSample], beyond least: Int) -> Int? {
    var score = 0
    let glanced = min(Self.glanced, judges.count)
    for index in 0..<glanced where isWall(judges[index]) { score += 1 }
    guard 2 * score * judges.count >= least * glanced else { return nil }
    for index in glanced..<judges.count where isWall(judges[index]) { score += 1 }
    return score > least ? score : nil
  }

  /// Whether the wall's places leave no gap far wider than an open ring's, and none is in the middle of the hole.
  private func isSurrounded(by samples: [InsideSample]) -> Bool {
    let (u, v) = across
    var sectors = UInt32(0)
    for sample in samples {
      let offset = sample.place - place
      let (x, y) = (dot(offset, u), dot(offset, v))
      guard x * x + y * y > 0.16 * radius * radius else { return false }
      if isWall(sample) { sectors |= 1 << min(UInt32(HoleReading.turn(x, y) * 6), 23) }
    }
    // The longest run of empty sectors of 15°, around twice.
    var (run, longest) = (0, 0)
    for sector in 0..<48 {
      run = sectors & (1 << UInt32(sector % 24)) == 0 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest <= 12
  }

  private init?(_ one: InsideSample, _ other: InsideSample) {
    let product = cross(one.normal, other.normal)
    guard product.squaredLength > 0.04 else { return nil }
    // Both normals are across the axis: in that plane the ways p + s·n and q + t·m meet.
    let between = other.place - one.place
    let s = dot(cross(between, other.normal), product) / product.squaredLength
    let t = dot(cross(between, one.normal), product) / product.squaredLength
    let (least, most) = (
      FingerHole.diameters.lowerBound.value / 2.2, FingerHole.diameters.upperBound.value / 1.8
    )
    guard s > least, s < most, t > least, t < most, abs(s - t) < 0.12 * (s + t) else { return nil }
    self.init(
      place: one.place + one.normal * s, direction: product.normalized, radius: (s + t) / 2, facing: one.place)
  }
}
