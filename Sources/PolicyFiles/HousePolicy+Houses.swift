import HouseFiles
import HousePolicies

extension HousePolicy {
  /// The houses whose rules come with the program, as examples for a house to copy and edit; all keep UTC.
  public static let houses: [(name: String, yaml: String)] = [
    ("alona", PackageResources.alona_yaml),
    ("full-payment-bespoke", PackageResources.full_payment_bespoke_yaml),
    ("ten-dollar-customization", PackageResources.ten_dollar_customization_yaml),
    ("ason", PackageResources.ason_yaml),
    ("made-to-order", PackageResources.made_to_order_yaml),
  ].map { ($0, String(decoding: $1, as: UTF8.self)) }

  /// The rules of a house that comes with the program; nil if there is none of that name.
  public static func house(_ name: String) throws(HouseFileFaults) -> HousePolicy? {
    guard let house = houses.first(where: { $0.name == name }) else { return nil }
    return try HousePolicy(yaml: house.yaml, file: "\(name).yaml")
  }
}
