import Quantities

/// How a house sends.
public struct ShippingRules: Sendable, Hashable, Codable {
  /// The carriers; empty for any.
  public let carriers: Ruled<[String]>
  /// The value from which insurance is recommended, so that the client's choice must be kept; nil for never.
  public let insuranceFrom: Ruled<ExactDecimal>?
  /// What must be shown to the client before it is sent.
  public let pictures: Ruled<[PictureKind]>
  /// Who pays the duties.
  public let duties: Ruled<Duties>
  /// The countries that are served; empty for any.
  public let countries: Ruled<[String]>

  /// Makes rules.
  public init(
    carriers: Ruled<[String]>, insuranceFrom: Ruled<ExactDecimal>?, pictures: Ruled<[PictureKind]>,
    duties: Ruled<Duties>, countries: Ruled<[String]>
  ) {
    self.carriers = carriers
    self.insuranceFrom = insuranceFrom
    self.pictures = pictures
    self.duties = duties
    self.countries = countries
  }
}

/// What a client may be shown.
public enum PictureKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Photos.
  case photos
  /// A video.
  case video
  /// A video of how the parcel is opened, before it is closed.
  case unboxingVideo = "unboxing-video"
}
