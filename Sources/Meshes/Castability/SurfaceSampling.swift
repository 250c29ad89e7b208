import Dispatch

/// Places spread evenly over a surface: one for every so much area, in the order of the tree's triangles.
struct SurfaceSampling: Sendable {
  /// The surface of one place, in mm².
  let areaEach: Double
  /// The area up to the end of each triangle.
  private let areas: [Double]
  /// How many places there are.
  let places: Int

  /// Samples that one task takes at a time.
  private static let samplesATask = 512

  /// Spreads places over a tree's triangles, one for `areaEach` mm² as far as there are neither too few nor too many.
  init(_ tree: TriangleTree, areaEach wanted: Double, fewest: Int, most: Int) {
    let areas = tree.withSearch { search in
      var sum = 0.0
      return (0..<tree.count).map { slot in
        sum += search.triangle(slot).crossed.length / 2
        return sum
      }
    }
    // Before it becomes a whole number: the area of a draft that is beyond all scale may be none.
    let places = min(((areas.last ?? 0) / wanted).rounded(.up), Double(most))
    self.init(areas, places: max(Int(places), fewest))
  }

  private init(_ areas: [Double], places: Int) {
    self.areas = areas
    self.places = places
    areaEach = (areas.last ?? 0) / Double(places)
  }

  /// So many places are tried to know what all would take.
  private static let tried = 128
  /// With fewer places a check tells nothing.
  static let fewestAffordable = 1000

  /// The steps of one place, by some that are tried, spread over all; more than `most` where those alone take more.
  func stepsEach(_ tree: TriangleTree, most: Int) -> Int {
    tree.withSearch { search in
      var probe = ThicknessProbe(search)
      for index in 0..<Self.tried {
        let place = index * places / Self.tried
        _ = probe.measure(slot(of: place), Self.shares(of: place))
        if probe.steps > most { return probe.steps }
      }
      return max(1, probe.steps / Self.tried)
    }
  }

  /// The same places; fewer where all would take more than `most` steps.
  /// - Throws: where not even `fewestAffordable` can be looked at.
  func affordable(_ stepsEach: Int, most: Int) throws(OverBudget) -> SurfaceSampling {
    let affordable = most / stepsEach
    guard affordable < places else { return self }
    guard affordable >= Self.fewestAffordable else {
      throw OverBudget(
        work: .thickness, excess: .steps(needed: max(most + 1, stepsEach * Self.fewestAffordable), allowed: most))
    }
    return SurfaceSampling(areas, places: affordable)
  }

  /// Takes every place in its order; places are parted among the processors.
  ///
  /// A task stops where all have taken more steps than they may; `steps` knows it then, and the results are not whole.
  func map<Result: Sendable>(
    _ tree: TriangleTree, _ steps: SharedSteps,
    _ measure: @Sendable (inout ThicknessProbe, Int, SIMD2<Double>) -> Result
  ) -> [Result] {
    let tasks = (places + Self.samplesATask - 1) / Self.samplesATask
    var parts = [[Result]](repeating: [], count: tasks)
    parts.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each iteration writes its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: tasks) { task in
        let range = task * Self.samplesATask..<min((task + 1) * Self.samplesATask, places)
        slots[task] = tree.withSearch { search in
          var probe = ThicknessProbe(search)
          var slot = self.slot(of: range.lowerBound)
          var results: [Result] = []
          results.reserveCapacity(range.count)
          for place in range {
            while slot + 1 < areas.count, areas[slot] <= area(before: place) { slot += 1 }
            let before = probe.steps
            results.append(measure(&probe, slot, Self.shares(of: place)))
            guard steps.take(probe.steps - before) else { break }
          }
          return results
        }
      }
    }
    return parts.flatMap { $0 }
  }

  private func area(before place: Int) -> Double { (Double(place) + 0.5) * areaEach }

  /// The triangle that holds a place, by halving.
  private func slot(of place: Int) -> Int {
    let area = area(before: place)
    var (low, high) = (0, areas.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if areas[middle] <= area { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A place within a triangle, as shares of its second and third corner, by the additive recurrence of the plastic
  /// number, which fills a square evenly.
  private static func shares(of place: Int) -> SIMD2<Double> {
    let count = Double(place % (1 << 26)) + 0.5
    let x = (count * 0.754_877_666_246_693).truncatingRemainder(dividingBy: 1)
    let y = (count * 0.569_840_290_998_053_3).truncatingRemainder(dividingBy: 1)
    return x + y <= 1 ? SIMD2(x, y) : SIMD2(1 - x, 1 - y)
  }
}
