import Quantities

/// The thickness of a draft's walls, from the lengths of columns through them.
///
/// Only runs between two faces that are parallel within 26° are taken for walls; their thickness is run · |n · axis|,
/// right for plates and at most 5 % low where the faces lean towards each other. Facets that turn by more than 3° from
/// one to the next make a thin reading of their edges: 7 % low was seen on a ball of 64 segments.
public struct WallThickness: Sendable, Hashable {
  /// The thinnest wall that at least `fewestRuns` columns saw.
  public let smallest: Millimetres
  /// A place in that wall, in millimetres of the drawing.
  public let place: SIMD3<Double>
  /// How the walls are distributed.
  public let distribution: WallThicknessProfile

  /// The thickness that half of the walls have at most; it is known to an eighth of an octave, and never below the
  /// thinnest wall.
  public var median: Millimetres { max(distribution.median, smallest) }

  /// Columns that must see a thin wall before it is believed: fewer are the rim of something thicker.
  public static let fewestRuns = 24
}

extension WallThickness {
  /// The walls of a reading; nothing where there are none.
  init?(_ reading: WallReading, grid: ColumnGrid, unit: DrawnUnit) {
    var seen = 0
    let thinnest = reading.counts.indices.first { bin in
      seen += reading.counts[bin]
      return seen >= Self.fewestRuns && reading.places[bin] != nil
    }
    guard let thinnest, let run = reading.places[thinnest] else { return nil }
    let cell = grid.cell
    var place = SIMD3<Double>(grid.origin)
    place[run.axis.u] += run.cells.x * cell
    place[run.axis.v] += run.cells.y * cell
    place[run.axis.depth] += run.cells.z * cell
    smallest = unit.length(run.thickness * cell)
    self.place = place * unit.millimetres
    distribution = Self.profile(reading.walls, cell: cell, unit: unit)
  }

  /// A profile of bins that are not all empty.
  static func profile(_ bins: [Double], cell: Double, unit: DrawnUnit) -> WallThicknessProfile {
    WallThicknessProfile(
      bins: bins.indices.filter { bins[$0] > 0 }.map { bin in
        // The middle of the bin.
        let thickness = (WallReading.lowerEdge(bin) + WallReading.lowerEdge(bin + 1)) / 2
        return .init(thickness: unit.length(thickness * cell), share: bins[bin])
      })
  }
}
