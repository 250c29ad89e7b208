import Quantities

/// What a client may be shown.
public enum PictureKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Photos.
  case photos
  /// A video.
  case video
  /// A video of how the parcel is opened, before it is closed.
  case unboxingVideo = "unboxing-video"
}
