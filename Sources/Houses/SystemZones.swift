import FoundationEssentials
import HouseCalendar
import HousePolicies

/// Reads time zones from the system's database.
public enum SystemZones {
  /// The folder that the system keeps its compiled time zones in.
  private static let folder = "/usr/share/zoneinfo"

  /// A zone's rules by its name, `Europe/Paris`; UTC needs no file.
  public static func rules(_ name: String) throws -> ZoneRules {
    if name == ZoneRules.utc.name { return .utc }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9_+-]*/) != nil }) else {
      throw UnknownZone(reason: "that is no name of the time zone database")
    }
    guard let bytes = try? Data(contentsOf: URL(filePath: "\(folder)/\(name)")) else {
      throw UnknownZone(reason: "\(folder)/\(name) is missing or cannot be read (package tzdata)")
    }
    return try ZoneRules(tzif: Array(bytes), name: name)
  }
}

/// Why there are no rules of a zone.
private struct UnknownZone: Error, CustomStringConvertible {
  let reason: String

  var description: String { reason }
}
