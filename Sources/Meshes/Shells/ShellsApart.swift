import Quantities

/// Closed shells of metal that lie apart, each a body of its own: known without fine columns.
public struct ShellsApart: Sendable {
  /// What they hold together, in drawn units³.
  public let signedVolume: Double
  /// That there are several bodies, where there are.
  public let findings: [Finding]
}

extension ShellSorting {
  /// So many shells are held against each other at most.
  private static let mostApart = 64

  /// The shells where their boxes lie apart; nil where shells may touch, have holes or are no metal, where one crosses
  /// itself so far that the coarsest columns see it, and where there are more than 64.
  ///
  /// A pass over the faces, at most 2016 pairs of boxes, and a cast of columns on the coarsest grid.
  public func apart(drawnIn unit: DrawnUnit, budget: WorkBudget) -> ShellsApart? {
    let isMetal = shells.allSatisfy { $0.isClosed && ($0.role == .outward || $0.role == .turned) }
    guard isMetal, shells.count <= Self.mostApart, areApart else { return nil }
    let mended = mended
    guard let pass = try? PlainPass.measure(mended.span), pass.solidness == .solid else { return nil }
    let grid = ColumnGrid(pass, level: ColumnGrid.levels.lowerBound)
    let reading = try? GridReading(
      mended.span, grid: grid, readsMetal: false, budget: budget, tasks: PlainPass.processorCount)
    guard let reading, !reading.seesTrouble else { return nil }
    return ShellsApart(signedVolume: pass.signedVolume, findings: TrueMetalFindings.separate(settled.bodies(unit)))
  }

  private var areApart: Bool {
    shells.indices.allSatisfy { one in
      shells[(one + 1)...].allSatisfy { other in
        let (low, high) = (shells[one].lowerBound, shells[one].upperBound)
        return any(low .> other.upperBound) || any(other.lowerBound .> high)
      }
    }
  }
}

extension SortedShells {
  /// Each shell as a body with its middle, the largest first.
  fileprivate func bodies(_ unit: DrawnUnit) -> [Body] {
    var moments = [SIMD3<Double>](repeating: .zero, count: shells.tallies.count)
    for face in shells.sides.indices where shells.sides[face] != FacedShells.none {
      let shell = shells.shell(ofFace: face)
      let anchor = shells.tallies[shell].anchor
      let place = { (corner: Int) in SIMD3<Double>(mesh.points[Int(mesh.corners[3 * face + corner])]) - anchor }
      let (a, b, c) = (place(0), place(1), place(2))
      let volume = dot(a, cross(b, c)) / 6
      moments[shell] += (a + b + c) * (shells.isTurned(face) ? -volume : volume) / 4
    }
    return shells.tallies.indices.map { shell in
      let tally = shells.tallies[shell]
      return Body(
        volume: unit.volume(tally.volume.magnitude), bound: .zero,
        centre: (tally.anchor + moments[shell] / tally.volume) * unit.millimetres)
    }.sorted { $0.volume > $1.volume }
  }
}
