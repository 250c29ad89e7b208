/// What may prove a fault.
public enum EvidenceKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A photo.
  case photo
  /// A video.
  case video
  /// The carrier's word.
  case carrier
  /// The parcel's papers.
  case papers
}
