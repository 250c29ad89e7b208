import Quantities
import Quoting

/// The finished pieces on the scale: who, which scale, and every reading as it was read.
public struct WeighIn: Sendable, Hashable, Codable {
  /// The readings, at least one.
  public let readings: [ScaleReading]
  /// Which scale.
  public let scale: String
  /// Who weighed.
  public let weighedBy: String
  /// Why a reading outside of what is plausible is right all the same.
  public let confirmedBecause: String?
  /// The estimated weights of the metal parts, one split for each reading, where joined parts were weighed together.
  ///
  /// Decided with the weigh-in, by the weights of the quote that was accepted then; nil where nothing is split.
  public let split: [SharedWeighIn]?

  /// Makes a weigh-in.
  public init(readings: [ScaleReading], scale: String, weighedBy: String, confirmedBecause: String? = nil) {
    self.init(readings, scale: scale, weighedBy: weighedBy, confirmedBecause: confirmedBecause, split: nil)
  }

  init(
    _ readings: [ScaleReading], scale: String, weighedBy: String, confirmedBecause: String?, split: [SharedWeighIn]?
  ) {
    self.readings = readings
    self.scale = scale
    self.weighedBy = weighedBy
    self.confirmedBecause = confirmedBecause
    self.split = split
  }
}
