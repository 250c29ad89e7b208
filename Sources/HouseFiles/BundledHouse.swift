/// A house that comes with the program: its two files, as examples for a house to copy and edit.
public struct BundledHouse: Sendable {
  /// Its short name, as `--house` takes it.
  public let name: String
  /// Its rules, as YAML.
  public let policy: String
  /// Its prices, as YAML.
  public let prices: String

  private init(_ name: String, policy: [UInt8], prices: [UInt8]) {
    self.name = name
    self.policy = String(decoding: policy, as: UTF8.self)
    self.prices = String(decoding: prices, as: UTF8.self)
  }

  /// All of them, from `Houses`, which is part of the program.
  public static let all = [
    BundledHouse("alona", policy: PackageResources.alona_policy_yaml, prices: PackageResources.alona_prices_yaml),
    BundledHouse(
      "full-payment-bespoke", policy: PackageResources.full_payment_bespoke_policy_yaml,
      prices: PackageResources.full_payment_bespoke_prices_yaml),
    BundledHouse(
      "ten-dollar-customization", policy: PackageResources.ten_dollar_customization_policy_yaml,
      prices: PackageResources.ten_dollar_customization_prices_yaml),
    BundledHouse("ason", policy: PackageResources.ason_policy_yaml, prices: PackageResources.ason_prices_yaml),
    BundledHouse(
      "made-to-order", policy: PackageResources.made_to_order_policy_yaml,
      prices: PackageResources.made_to_order_prices_yaml),
  ]
}
