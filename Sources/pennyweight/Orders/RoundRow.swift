import Meshes
import Orders
import Quantities

/// One round beside the one before it.
struct RoundRow: Encodable {
  let part: String
  let round: Int
  let state: RoundRecord.State
  let file: String
  let submittedAt: UTCInstant
  /// Whole days since the round before.
  let daysSince: Int?
  let volume: ExactDecimal?
  let volumeChange: ExactDecimal?
  let size: [ExactDecimal]
  let shells: Int?
  let weights: [RoundWeight]
  /// By alloy, against the round before.
  let weightChanges: [String: ExactDecimal]
  let walls: MeasuredWalls?
  let newFindings: [String]
  let goneFindings: [String]
  let price: Money?
  let comments: [String]
  /// The largest distance between the surfaces in mm, and where.
  let surfaceDeviation: Double?
  let deviationPlace: [Double]?

  init(_ record: RoundRecord, before: RoundRecord?, price: Money?, deviation: SurfaceDeviation?) {
    let (now, was) = (record.round.measured, before?.round.measured)
    part = record.round.part
    round = record.round.number
    state = record.state
    file = record.round.file
    submittedAt = record.submittedAt
    daysSince = before.map { Int((record.submittedAt.milliseconds - $0.submittedAt.milliseconds) / 86_400_000) }
    volume = now?.volume[1]
    volumeChange = now.flatMap { now in was.map { now.volume[1] - $0.volume[1] } }
    size = now?.size ?? []
    shells = now?.shells
    weights = now?.weights ?? []
    weightChanges = Dictionary(
      (now?.weights ?? []).compactMap { weight in
        was?.weights.first { $0.alloy == weight.alloy }.map {
          (weight.alloy, weight.expected.value - $0.expected.value)
        }
      }, uniquingKeysWith: { first, _ in first })
    walls = now?.walls
    newFindings = (now?.findings ?? []).filter { was?.findings.contains($0) == false }
    goneFindings = (was?.findings ?? []).filter { now?.findings.contains($0) == false }
    self.price = price
    comments = record.comments
    surfaceDeviation = deviation?.largest.distance.value
    deviationPlace = deviation.map { [$0.largest.place.x, $0.largest.place.y, $0.largest.place.z] }
  }

  /// The row's cells.
  var cells: [String] {
    [
      part, "\(round)", state.rawValue, submittedAt.date, volume?.text(atLeastPlaces: 1) ?? "",
      volumeChange.map { Self.signed($0) } ?? "", size.map { $0.text(atLeastPlaces: 1) }.joined(separator: " × "),
      weights.map(weightCell).joined(separator: ", "), shells.map(String.init) ?? "", price.map { "\($0)" } ?? "",
    ]
  }

  private func weightCell(_ weight: RoundWeight) -> String {
    let change = weightChanges[weight.alloy].map { " (\(Self.signed($0)))" } ?? ""
    return "\(weight.alloy) \(weight.expected)\(change)"
  }

  /// What was said to the round and what is found in it anew, a line each.
  var remarks: String {
    let found = newFindings.map { "now \($0)" } + goneFindings.map { "no more \($0)" }
    let apart = surfaceDeviation.map { distance in
      let place = (deviationPlace ?? []).map { Rounding.length.string($0) }.joined(separator: ", ")
      return "surface up to \(Rounding.length.string(distance)) mm from the round before, at \(place)"
    }
    let lines =
      comments + thin + found + (apart.map { [$0] } ?? [])
      + (daysSince.map { ["\($0) days after the round before"] } ?? [])
    return lines.map { "  \(part) \(round): \($0)\n" }.joined()
  }

  /// What is thinner than the house casts; nothing where all is thick enough.
  private var thin: [String] {
    guard let walls, walls.thinShare > .zero else { return [] }
    let share = (walls.thinShare * 100).text(atLeastPlaces: 1)
    let thinnest = walls.thinnest.map { "; the thinnest is \($0) mm" } ?? ""
    return [
      "\(share) % of the surface is thinner than the \(walls.wallLimit) mm of walls or \(walls.prongLimit) mm of prongs "
        + "that the house casts\(thinnest)"
    ]
  }

  private static func signed(_ figure: ExactDecimal) -> String {
    (figure > .zero ? "+" : "") + figure.text(atLeastPlaces: 2)
  }
}
