/// How the two files of a house are called, so that either leads to the other.
enum HousePaths {
  static let policy = ".policy.yaml"
  static let prices = ".prices.yaml"

  /// Whether a path is that of rules, by its name.
  static func isPolicy(_ path: String) -> Bool { path.hasSuffix(policy) }

  /// The path of the rules, where that of the prices is given; any other path as it is.
  static func policy(of path: String) -> String { path.hasSuffix(prices) ? sibling(of: path) ?? path : path }

  /// The path of the prices, where that of the rules is given; any other path as it is.
  static func prices(of path: String) -> String { path.hasSuffix(policy) ? sibling(of: path) ?? path : path }

  /// The path of the house's other file; nil where the name does not tell.
  static func sibling(of path: String) -> String? {
    if path.hasSuffix(policy) { return path.dropLast(policy.count) + prices }
    if path.hasSuffix(prices) { return path.dropLast(prices.count) + policy }
    return nil
  }
}
