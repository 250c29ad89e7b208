import Quantities

/// The thickness of a piece, from samples over its surface.
struct ThicknessReading {
  let places: [ThinPlace]
  let thinShare: Double
  let thinnest: ThinPlace?
  let areaEach: Double
  let unclearShare: Double
  /// Every sample that was measured.
  let samples: [SurfaceSample]

  init(_ tree: TriangleTree, limits: CastLimits) {
    let sampling = SurfaceSampling(
      tree, areaEach: Castability.areaEach, fewest: Castability.fewestSamples, most: Castability.mostSamples)
    let outcomes = sampling.map(tree) { probe, slot, shares in probe.measure(slot, shares) }
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
    places = ThinRegions(samples, tree, limits: limits, areaEach: areaEach).places(origin: tree.origin)
    let told = places.reduce(0) { $0 + $1.area.value }
    let surface = Double(samples.count + tally.edges) * areaEach
    thinShare = surface > 0 ? told / surface : 0
    unclearShare = Double(tally.unclear) / Double(max(outcomes.count, 1))
    thinnest = Self.thinnest(samples, tree, areaEach: areaEach)
  }

  /// The sixth thinnest sample, so that no rim of something thicker is taken.
  private static func thinnest(_ samples: [SurfaceSample], _ tree: TriangleTree, areaEach: Double) -> ThinPlace? {
    guard samples.count >= ThinRegions.fewest else { return nil }
    var least: [SurfaceSample] = []
    for sample in samples where least.count < ThinRegions.fewest || sample.thickness < least[least.count - 1].thickness
    {
      if least.count == ThinRegions.fewest { least.removeLast() }
      let place = least.firstIndex { sample.thickness < $0.thickness } ?? least.count
      least.insert(sample, at: place)
    }
    guard let sample = least.last else { return nil }
    let kind = tree.withSearch { search in
      var probe = ThicknessProbe(search)
      return probe.kind(sample)
    }
    return ThinPlace(
      kind: kind, thickness: Millimetres(sample.thickness), place: sample.middle + tree.origin,
      area: SquareMillimetres(Double(ThinRegions.fewest) * areaEach))
  }
}
