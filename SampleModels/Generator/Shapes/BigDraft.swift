import Meshes

/// A draft of any number of triangles, drawn one at a time: for benchmarks.
///
/// Closed meshes have an even number of triangles, so an odd wish is missed by one; any even one is met exactly.
public struct BigDraft: Sendable {
  /// What it is.
  public let kind: BigDraftKind
  /// Its shells, in the order in which they are drawn.
  public let shells: [RevolvedSolid]

  /// The fewest triangles that a kind can have.
  public static func leastTriangles(_ kind: BigDraftKind) -> Int {
    switch kind {
    case .band, .torus: 64
    case .pave: 64 + beads * 16
    }
  }

  /// A draft of so many triangles, or one less where the number is odd.
  /// - Precondition: at least `leastTriangles` of the kind.
  public init(_ kind: BigDraftKind, triangles: Int) {
    precondition(triangles >= Self.leastTriangles(kind), "too few triangles for this draft")
    self.kind = kind
    shells =
      switch kind {
      case .band: [Self.ring(triangles: triangles, Self.bandProfile)]
      case .torus:
        [Self.ring(triangles: triangles) { Profile.tube(radius: 9.5, tube: 1.25, sides: $0) }]
      case .pave: Self.paveRing(triangles: triangles)
      }
  }

  /// How many triangles it draws.
  public var triangleCount: Int { shells.reduce(0) { $0 + $1.triangleCount } }

  /// ∫ w by the closed form of each shell, metal that two shells share counted twice.
  public var exactSignedVolume: Double { shells.reduce(0) { $0 + $1.exactSignedVolume } }

  /// Hands over every triangle as it is drawn.
  public func forEachTriangle<Failure: Error>(_ body: (Triangle) throws(Failure) -> Void) throws(Failure) {
    for shell in shells { try shell.forEachTriangle(body) }
  }
}

extension BigDraft {
  /// How many beads the pavé ring has: three rows of 24.
  static let beads = 72

  /// A ring of so many triangles, or one less: about square faces, the rest made up by cutting faces in three.
  private static func ring(triangles: Int, _ profile: (Int) -> Profile) -> RevolvedSolid {
    // A finger ring is about five times as long around as its section is.
    let points = max(8, Int((Double(triangles) / 10).squareRoot()))
    let segments = triangles / (2 * points)
    return RevolvedSolid(
      profile(points), segments: segments, cuts: (triangles - 2 * points * segments) / 2)
  }

  private static func bandProfile(points: Int) -> Profile {
    .bowedBand(innerRadius: 8.5, thickness: 2, width: 5, dome: 0.35, comfort: 0.25, points: points)
  }

  /// Two thirds of the triangles are in the beads, as in drafts of the trade.
  private static func paveRing(triangles: Int) -> [RevolvedSolid] {
    let share = max(16, triangles * 2 / 3 / beads)
    let rings = max(2, Int((Double(share) / 4).squareRoot()))
    let segments = max(4, 2 * rings)
    let bead = Profile.ball(radius: 0.55, rings: rings)
    let inBeads = beads * 2 * (rings - 1) * segments
    let set = (0..<beads).map { index in
      let (row, place) = (index / 24, index % 24)
      // Rows are staggered by half a place; the middle row stands highest on the dome.
      let turn = Turn(2 * place + row % 2, of: 48)
      let radius = row == 1 ? 10.3 : 10.18
      return RevolvedSolid(
        bead, segments: segments,
        placement: .outward(at: turn, radius: radius, height: Double(row - 1) * 1.45))
    }
    return [ring(triangles: triangles - inBeads, bandProfile)] + set
  }
}
