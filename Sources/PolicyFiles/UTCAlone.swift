import HouseCalendar
import HousePolicies

/// The time zones of a program that reads none: UTC.
public struct UTCAlone: Error, Sendable, CustomStringConvertible {
  /// UTC for its name, and this as an error for any other.
  public static func rules(of zone: String) throws -> ZoneRules {
    guard zone == ZoneRules.utc.name else { throw UTCAlone() }
    return .utc
  }

  /// Why there is no other.
  public var description: String { "only UTC is known here" }
}
