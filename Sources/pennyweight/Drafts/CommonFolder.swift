/// The folder that several paths lie in.
enum CommonFolder {
  /// The longest beginning that ends with a slash and that all paths share; empty where there is none.
  static func of(_ paths: [String]) -> String {
    guard var shared = paths.first.map(folder) else { return "" }
    while !shared.isEmpty, !paths.allSatisfy({ $0.hasPrefix(shared) }) { shared = folder(String(shared.dropLast())) }
    return shared == "/" ? "" : shared
  }

  /// A path up to its last slash, that included.
  private static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
