import Meshes
import Orders
import Quantities
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
    return try Refusing.ending { () throws(CommandRefusal) in
      let reader = DraftReader(unit: nil, importer: .automatic)
      return try reader.read(first.path) { (one: borrowing TriangleSpan, before: DraftFacts) throws(CommandRefusal) in
        let (bytes, layout) = (one.bytes, one.layout)
        return try reader.read(second.path) { (other: borrowing TriangleSpan, after: DraftFacts) throws(CommandRefusal) in
          let one = TriangleSpan(bytes, layout: layout)
          return try reader.deviation(
            one, before.unit, other, after.unit, accuracy: SurfaceDeviation.usualAccuracy,
            of: "the models of the two rounds")
        }
      }
    }
  }
}
