import HouseFiles
import HousePolicies

extension HousePolicy {
  /// The houses whose rules come with the program, as examples for a house to copy and edit; all keep UTC.
  public static let houses: [(name: String, yaml: String)] = BundledHouse.all.map { ($0.name, $0.policy) }

  /// The rules of a house that comes with the program; nil if there is none of that name.
  public static func house(_ name: String) throws(HouseFileFaults) -> HousePolicy? {
    guard let house = houses.first(where: { $0.name == name }) else { return nil }
    return try HousePolicy(yaml: house.yaml, file: "\(name).yaml")
  }
}
