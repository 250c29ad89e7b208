/// How the two files of a house are called, so that either leads to the other.
public enum HousePaths {
  /// How the rules' file name ends.
  public static let policy = ".policy.yaml"
  /// How the prices' file name ends.
  public static let prices = ".prices.yaml"

  /// Whether a path is that of rules, by its name.
  public static func isPolicy(_ path: String) -> Bool { path.hasSuffix(policy) }

  /// The path of the rules, where that of the prices is given; any other path as it is.
  public static func policy(of path: String) -> String { path.hasSuffix(prices) ? sibling(of: path) ?? path : path }

  /// The path of the prices, where that of the rules is given; any other path as it is.
  public static func prices(of path: String) -> String { path.hasSuffix(policy) ? sibling(of: path) ?? path : path }

  /// The path of the house's other file; nil where the name does not tell.
  public static func sibling(of path: String) -> String? {
    if path.hasSuffix(policy) { return path.dropLast(policy.count) + prices }
    if path.hasSuffix(prices) { return path.dropLast(prices.count) + policy }
    return nil
  }
}
