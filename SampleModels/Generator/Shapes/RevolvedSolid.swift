/// A solid of revolution that draws its triangles one at a time, from a memory of its profile and turns alone.
///
/// Each vertex is a pure function of its index, so that triangles which share one draw the same bits. For drafts larger
/// than memory; `Shape.revolution` is its whole.
public struct RevolvedSolid: Sendable {
  let profile: Profile
  let points: [SIMD2<Double>]
  let turns: [Turn]
  let placement: Placement
  /// How many of the first faces are cut in three at their middle, each adding two triangles.
  let cuts: Int

  /// A profile turned about the z axis in equal steps, then placed.
  /// - Precondition: three segments; three points; points off the axis, but for the poles; no more cuts than faces.
  public init(_ profile: Profile, segments: Int, placement: Placement = .asDrawn, cuts: Int = 0) {
    self.profile = profile
    self.placement = placement
    self.cuts = cuts
    points = profile.points
    turns = (0..<segments).map { Turn($0, of: segments) }
    precondition(segments >= 3 && points.count >= 3, "a solid of revolution has three segments and points")
    switch profile {
    case .loop: precondition(points.allSatisfy { $0.x > 0 }, "a ring's section lies off the axis")
    case .betweenPoles:
      precondition(points[0].x == 0 && points[points.count - 1].x == 0, "poles lie on the axis")
      precondition(points.dropFirst().dropLast().allSatisfy { $0.x > 0 }, "only the poles lie on the axis")
    }
    precondition((0...uncutFaces).contains(cuts), "only faces that are there can be cut")
  }

  /// How many triangles it draws: 2·n·segments for a loop, 2·(n − 2)·segments between poles, and two a cut.
  public var triangleCount: Int { uncutFaces + 2 * cuts }

  /// How many vertices it has.
  public var vertexCount: Int { uncutVertices + cuts }

  private var uncutFaces: Int {
    switch profile {
    case .loop: 2 * points.count * turns.count
    case .betweenPoles: 2 * (points.count - 2) * turns.count
    }
  }

  var uncutVertices: Int {
    switch profile {
    case .loop: points.count * turns.count
    case .betweenPoles: (points.count - 2) * turns.count + 2
    }
  }

  /// The volume by the closed form of the profile; cuts leave it as it is.
  public var exactSignedVolume: Double {
    Double(turns.count) / 2 * Turn(1, of: turns.count).sine * profile.sweptMoment
  }

  /// Where an uncut vertex stands, before it is rounded.
  func position(_ index: Int) -> SIMD3<Double> {
    let (step, point) =
      switch profile {
      case .loop: index.quotientAndRemainder(dividingBy: points.count)
      case .betweenPoles: ballCoordinates(index)
      }
    let (turn, corner) = (turns[step], points[point])
    return placement.place(SIMD3(corner.x * turn.cosine, corner.x * turn.sine, corner.y))
  }

  /// Vertices of a ball lie ring by ring, the poles first and last.
  private func ballCoordinates(_ index: Int) -> (Int, Int) {
    if index == 0 { return (0, 0) }
    if index == uncutVertices - 1 { return (0, points.count - 1) }
    let (ring, step) = (index - 1).quotientAndRemainder(dividingBy: turns.count)
    return (step, ring + 1)
  }
}
