import Quantities

/// Samples below their limit that lie together.
struct ThinRegions {
  /// A cube of space with the samples whose metal has its middle in it.
  private struct Cell {
    let at: At
    /// From thin to thick; in the end those that are below their kind's limit.
    var samples: [SurfaceSample]
    /// The thinnest of those that are not.
    var enough: ArraySlice<SurfaceSample> = []
    var kind: SectionKind
  }

  /// Where a cube is.
  private struct At: Hashable {
    let x: Int
    let y: Int
    let z: Int

    /// The cubes that touch this one, and itself.
    var neighbours: [At] {
      (0..<27).map { At(x: x + $0 % 3 - 1, y: y + $0 / 3 % 3 - 1, z: z + $0 / 9 - 1) }
    }
  }

  /// The side of a cube in mm: samples farther apart than two of them are of two places.
  private static let side = 0.6
  /// Fewer samples than this are the rim of something thicker, or chance.
  static let fewest = 6

  private var cells: [Cell] = []
  private var numbers: [At: Int] = [:]
  private let areaEach: Double

  /// Takes the samples that are below the greater of the limits, and tells walls from prongs.
  /// - Throws: where so many lines and boxes lie over each other that more steps would be taken than may be.
  init(
    _ samples: [SurfaceSample], _ tree: TriangleTree, limits: CastLimits, areaEach: Double, _ steps: inout StepCount
  ) throws(OverBudget) {
    self.areaEach = areaEach
    let most = max(limits.wall, limits.prong).value
    for sample in samples where sample.thickness < most { insert(sample) }
    let left = steps.left
    let taken = tree.withSearch { search in
      var probe = ThicknessProbe(search)
      for number in cells.indices where probe.steps <= left {
        cells[number].samples.sort { $0.thickness < $1.thickness }
        let samples = cells[number].samples
        cells[number].kind = probe.kind(samples[samples.count / 2])
      }
      return probe.steps
    }
    try steps.take(taken)
    giveFeetToProngs()
    for number in cells.indices {
      let enough = limits.least(cells[number].kind).value * (1 - Castability.slack)
      let samples = cells[number].samples
      cells[number].samples = Array(samples.prefix { $0.thickness < enough })
      cells[number].enough = samples.dropFirst(cells[number].samples.count).prefix(Self.fewest)
    }
  }

  private mutating func insert(_ sample: SurfaceSample) {
    let cube = (sample.middle / Self.side).rounded(.down)
    let at = At(x: Int(cube.x), y: Int(cube.y), z: Int(cube.z))
    if let number = numbers[at] {
      cells[number].samples.append(sample)
    } else {
      numbers[at] = cells.count
      cells.append(Cell(at: at, samples: [sample], kind: .wall))
    }
  }

  /// Where a prong leaves thicker metal it is wide on one side: a small wall that touches a prong is its foot.
  private mutating func giveFeetToProngs() {
    for group in groups(.wall) {
      let count = group.reduce(0) { $0 + cells[$1].samples.count }
      let thickness = group.reduce(0) { max($0, cells[$1].samples.last?.thickness ?? 0) }
      guard Double(count) * areaEach < 4 * thickness * thickness else { continue }
      let touchesProng = group.contains { number in
        cells[number].at.neighbours.contains { numbers[$0].map { cells[$0].kind == .prong } ?? false }
      }
      guard touchesProng else { continue }
      for number in group { cells[number].kind = .prong }
    }
  }

  /// The cells of a kind that hang together, by the order of their first cell; empty ones hang on to none.
  private func groups(_ kind: SectionKind) -> [[Int]] {
    let members = cells.indices.filter { cells[$0].kind == kind && !cells[$0].samples.isEmpty }
    var sets = DisjointSets(count: cells.count)
    for number in members {
      for neighbour in cells[number].at.neighbours {
        guard let other = numbers[neighbour], cells[other].kind == kind, !cells[other].samples.isEmpty else { continue }
        sets.join(number, other)
      }
    }
    var groups: [Int: [Int]] = [:]
    for number in members { groups[sets.root(number), default: []].append(number) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The thinnest samples of walls and prongs that keep their limits, in no order; `fewest` of each cube at the most.
  var keepingLimits: [(sample: SurfaceSample, kind: SectionKind)] {
    cells.flatMap { cell in cell.enough.map { (sample: $0, kind: cell.kind) } }
  }

  /// The places, largest first; `origin` is the tree's.
  func places(origin: SIMD3<Double>) -> [ThinPlace] {
    var places: [ThinPlace] = []
    for kind in SectionKind.allCases {
      for group in groups(kind) {
        let samples = group.flatMap { cells[$0].samples }.sorted { $0.thickness < $1.thickness }
        guard samples.count >= Self.fewest else { continue }
        let thinnest = samples[samples.count / 20]
        places.append(
          ThinPlace(
            kind: kind, thickness: Millimetres(thinnest.thickness), place: thinnest.middle + origin,
            area: SquareMillimetres(Double(samples.count) * areaEach)))
      }
    }
    return places.sorted { $0.area != $1.area ? $0.area > $1.area : $0.place.x < $1.place.x }
  }
}
