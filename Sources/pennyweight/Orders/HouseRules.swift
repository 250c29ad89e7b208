import HouseFiles
import HousePolicies
import PolicyFiles

/// Finds a house's rules: those that come with the program, or a file.
enum HouseRules {
  /// The rules of a house's name, or of the path of one of its files, which has a slash or a point in it.
  static func policy(_ house: String) throws -> HousePolicy {
    try Refusing.ending { () throws(CommandRefusal) in try find(house) }
  }

  private static func find(_ house: String) throws(CommandRefusal) -> HousePolicy {
    do throws(HouseFileFaults) {
      if let policy = try HousePolicy.house(house) { return policy }
    } catch {
      throw CommandRefusal(fault: error.description)
    }
    guard house.contains("/") || house.contains(".") else {
      let names = HousePolicy.houses.map(\.name).joined(separator: ", ")
      throw CommandRefusal(
        house, "no rules of such a house come with the program (\(names)); name one or give a file's path")
    }
    let path = HousePaths.policy(of: house)
    let text = try SettingsFile.text(at: path)
    do throws(HouseFileFaults) {
      return try HousePolicy(yaml: text, file: path, zones: SystemZones.rules)
    } catch {
      throw CommandRefusal(fault: error.description)
    }
  }
}
