import Drafts
import Meshes
import Orders
import Workshop

/// How far the surfaces of two kept rounds lie apart.
struct RoundSurfaces {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  /// The largest distance, with its place; nil where a round has no model.
  func gap(_ before: CADRound, _ after: CADRound) async throws -> RoundComparison.SurfaceGap? {
    try await deviation(before, after).map { deviation in
      RoundComparison.SurfaceGap(distance: deviation.largest.distance, place: deviation.largest.place)
    }
  }

  private func deviation(_ before: CADRound, _ after: CADRound) async throws -> SurfaceDeviation? {
    guard before.measured != nil, after.measured != nil else { return nil }
    let first = try await desk.copy(ofModel: before.model)
    let second = try await desk.copy(ofModel: after.model)
    defer { extendLifetime((first, second)) }
    return try Refusing.reading { () throws(DraftRefusal) in
      try DraftReader().deviation(between: first.path, and: second.path, called: "the models of the two rounds")
    }
  }
}
