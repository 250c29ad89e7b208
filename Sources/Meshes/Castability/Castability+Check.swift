import Quantities

extension Castability {
  /// A wall that misses its limit by less is taken for one that meets it: by as much facets cut into a curved wall.
  public static let slack = 0.02
  /// The surface of one sample, where there are neither too few nor too many: six of them are 0.12 mm².
  static let areaEach = 0.02
  /// So few samples are taken of the smallest piece.
  static let fewestSamples = 10_000
  /// So many samples are taken of the largest piece.
  static let mostSamples = 300_000

  /// Checks a draft.
  ///
  /// Samples spread over the surface, one for `areaEach`, are measured inward (`ThicknessProbe`). A place thinner than
  /// its limit over six samples' area is found; in a piece below 6000 mm² that is 0.12 mm², both sides of a wall counted.
  /// - Parameters:
  ///   - triangles: the draft, free of non-finite coordinates.
  ///   - plain: what the plain pass gave for it.
  ///   - metal: its metal, which knows how it is mended.
  ///   - unit: what it was drawn in.
  ///   - limits: what it is held to.
  ///   - budget: the steps that it may take: boxes and triangles that lines are held against. Where every line meets
  ///     thousands of them, as through a heap of needles, fewer places are looked at, and the findings say so.
  /// - Returns: what was found; the outcome does not depend on the number of processors.
  /// - Throws: where the steps do not suffice for a check that tells anything.
  public static func check(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, metal: TrueMetal, unit: DrawnUnit, limits: CastLimits,
    budget: WorkBudget = .standard
  ) throws(OverBudget) -> Castability {
    let origin = SIMD3<Double>(plain.lowerBound) * unit.millimetres
    let tree =
      if let mended = metal.mended {
        TriangleTree(mended.span, unit: unit, origin: origin)
      } else {
        TriangleTree(triangles, unit: unit, origin: origin)
      }
    let sides = (0..<3).map { unit.length(Double(plain.upperBound[$0]) - Double(plain.lowerBound[$0])) }
    let reading: ThicknessReading? =
      if let tree { try ThicknessReading(tree, limits: limits, budget: budget) } else { nil }
    return Castability(limits: limits, reading: reading, voids: metal.voids, sides: sides)
  }

  private init(limits: CastLimits, reading: ThicknessReading?, voids: [EnclosedVoid], sides: [Millimetres]) {
    self.limits = limits
    thinPlaces = reading?.places ?? []
    thinShare = Ratio(reading?.thinShare ?? 0)
    thinnest = reading?.thinnest
    self.voids = voids
    self.sides = sides
    fitsBuildVolume = limits.buildVolume.map { $0.holds(sides) }
    areaEach = SquareMillimetres(reading?.areaEach ?? 0)
    isThinned = reading?.isThinned ?? false
    unclearShare = Ratio(reading?.unclearShare ?? 1)
  }
}
