import CJail

/// The walls around a jailed process, beside its limits.
public struct JailWalls: OptionSet, Sendable, Hashable, Codable {
  /// The walls as bits.
  public let rawValue: Int32

  /// Makes walls of bits.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Landlock: no path can be opened.
  public static let landlock = JailWalls(rawValue: Int32(CJAIL_LANDLOCK))
  /// A filter of system calls (seccomp): none but those that reading takes.
  public static let systemCalls = JailWalls(rawValue: Int32(CJAIL_SYSTEM_CALLS))
  /// Both.
  public static let all: JailWalls = [.landlock, .systemCalls]
}
