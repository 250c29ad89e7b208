import Orders
import Quantities
import Workshop

/// A CAD round beside the one before it, as programs read it; lengths in mm, volumes in mm³, weights in grams.
public struct RoundPayload: Encodable {
  private let part: String
  private let round: Int
  private let state: RoundRecord.State
  private let file: String
  private let submittedAt: UTCInstant
  private let daysSince: Int?
  private let volume: ExactDecimal?
  private let volumeChange: ExactDecimal?
  private let size: [ExactDecimal]
  private let shells: Int?
  private let weights: [RoundWeight]
  private let weightChanges: [String: ExactDecimal]
  private let walls: MeasuredWalls?
  private let newFindings: [String]
  private let goneFindings: [String]
  private let price: Money?
  private let comments: [String]
  private let surfaceDeviation: Double?
  private let deviationPlace: [Double]?

  /// Takes a round with what changed.
  public init(_ one: RoundComparison) {
    let (record, measured) = (one.record, one.record.round.measured)
    (part, round, file) = (record.round.part, record.round.number, record.round.file)
    (state, submittedAt, daysSince) = (record.state, record.submittedAt, one.daysSince)
    (volume, volumeChange) = (measured?.volume[1], one.volumeChange)
    (size, shells) = (measured?.size ?? [], measured?.shells)
    (weights, weightChanges, walls) = (measured?.weights ?? [], one.weightChanges, measured?.walls)
    (newFindings, goneFindings) = (one.newFindings, one.goneFindings)
    (price, comments) = (one.price, record.comments)
    surfaceDeviation = one.surface?.distance.value
    deviationPlace = one.surface.map { [$0.place.x, $0.place.y, $0.place.z] }
  }
}
