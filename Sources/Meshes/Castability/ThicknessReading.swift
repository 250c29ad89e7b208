import Quantities

/// The thickness of a piece, from samples over its surface.
struct ThicknessReading {
  let places: [ThinPlace]
  let thinShare: Double
  let thinnest: ThinPlace?
  let areaEach: Double
  let unclearShare: Double
  /// Whether fewer places were looked at than the surface asks for, since each took so many steps.
  let isThinned: Bool
  /// The boxes and triangles that were looked at.
  let steps: Int
  /// Every sample that was measured.
  let samples: [SurfaceSample]

  /// Places alone may take this share of the steps; the rest is for telling walls from prongs, and in reserve.
  private static let shareOfPlaces = 3
  /// Where they would take more, they are thinned to this share: eight lines for each of them are left.
  private static let shareOfThinned = 12

  init(_ drawn: TriangleTree, limits: CastLimits, budget: WorkBudget = .standard) throws(OverBudget) {
    let wanted = SurfaceSampling(
      drawn, areaEach: Castability.areaEach, fewest: Castability.fewestSamples, most: Castability.mostSamples)
    let most = budget.steps / Self.shareOfPlaces
    var (tree, stepsEach) = (drawn, wanted.stepsEach(drawn, most: most))
    if stepsEach > most / wanted.places {
      tree = drawn.splitting()
      stepsEach = wanted.stepsEach(tree, most: most)
    }
    let sampling =
      if stepsEach <= most / wanted.places { wanted } else {
        try wanted.affordable(stepsEach, most: budget.steps / Self.shareOfThinned)
      }
    isThinned = sampling.places < wanted.places
    let shared = SharedSteps(of: .thickness, limit: budget.steps)
    let outcomes = sampling.map(tree, shared) { probe, slot, shares in probe.measure(slot, shares) }
    var count = StepCount(of: .thickness, within: budget)
    try count.take(try shared.total())
    var tally = (edges: 0, unclear: 0)
    var samples: [SurfaceSample] = []
    for outcome in outcomes {
      switch outcome {
      case .buried: continue
      case .edge: tally.edges += 1
      case .unclear: tally.unclear += 1
      case .measured(let sample): samples.append(sample)
      }
    }
    self.samples = samples
    areaEach = sampling.areaEach
    let regions = try ThinRegions(samples, tree, limits: limits, areaEach: areaEach, &count)
    places = regions.places(origin: tree.origin)
    steps = count.taken
    let told = places.reduce(0) { $0 + $1.area.value }
    let surface = Double(samples.count + tally.edges) * areaEach
    thinShare = surface > 0 ? told / surface : 0
    unclearShare = Double(tally.unclear) / Double(max(outcomes.count, 1))
    let greatestLimit = max(limits.wall, limits.prong).value
    let thick = Self.thinnest(samples.filter { $0.thickness >= greatestLimit }).map {
      (sample: $0, kind: SectionKind?.none)
    }
    let kept = regions.keepingLimits.map { (sample: $0.sample, kind: SectionKind?.some($0.kind)) } + thick
    thinnest = Self.thinnest(
      places, kept.sorted { $0.sample.thickness < $1.sample.thickness }, tree, areaEach: areaEach)
  }

  /// The thinnest of the places that are told; where what keeps its limit is thinner, as a prong may be beside a wall, or
  /// no place is told, the sixth thinnest sample of that, so that no rim of something thicker is taken.
  private static func thinnest(
    _ places: [ThinPlace], _ kept: [(sample: SurfaceSample, kind: SectionKind?)], _ tree: TriangleTree, areaEach: Double
  ) -> ThinPlace? {
    let told = places.min { $0.thickness < $1.thickness }
    guard kept.count >= ThinRegions.fewest else { return told }
    let (sample, kind) = kept[ThinRegions.fewest - 1]
    // What is shown alike is one thickness: then it is the place that is told.
    if let told, told.thickness.value < sample.thickness + 0.005 { return told }
    let area = SquareMillimetres(Double(ThinRegions.fewest) * areaEach)
    return ThinPlace(
      kind: kind
        ?? tree.withSearch { search in
          var probe = ThicknessProbe(search)
          return probe.kind(sample)
        }, thickness: Millimetres(sample.thickness), place: sample.middle + tree.origin, area: area)
  }

  /// The thinnest samples, `ThinRegions.fewest` at the most, from thin to thick.
  private static func thinnest(_ samples: [SurfaceSample]) -> [SurfaceSample] {
    var least: [SurfaceSample] = []
    for sample in samples where least.count < ThinRegions.fewest || sample.thickness < least[least.count - 1].thickness
    {
      if least.count == ThinRegions.fewest { least.removeLast() }
      let place = least.firstIndex { sample.thickness < $0.thickness } ?? least.count
      least.insert(sample, at: place)
    }
    return least
  }
}
