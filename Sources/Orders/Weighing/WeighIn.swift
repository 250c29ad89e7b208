import Quantities

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

  /// Makes a weigh-in.
  public init(readings: [ScaleReading], scale: String, weighedBy: String, confirmedBecause: String? = nil) {
    self.readings = readings
    self.scale = scale
    self.weighedBy = weighedBy
    self.confirmedBecause = confirmedBecause
  }
}
