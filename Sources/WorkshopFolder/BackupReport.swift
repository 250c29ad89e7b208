import Journals

/// What a backup holds, counted in the copy itself.
public struct BackupReport: Sendable, Hashable {
  /// The copy's folder, which is opened as any workshop's folder is.
  public let path: String
  /// How many journals it holds.
  public let journals: Int
  /// How many events they hold together.
  public let events: Int
  /// How many model files it holds.
  public let models: Int
  /// How many bytes these have together.
  public let modelBytes: Int
  /// All that the check of the copy found: what was wrong in the workshop already, none if it is sound.
  public let faults: [StorageFault]
}
