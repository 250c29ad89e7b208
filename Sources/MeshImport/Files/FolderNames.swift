#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies in a folder, names that are no UTF-8 whole (`PathBytes`).
public enum FolderNames {
  /// The names in a folder, in no order; nil where it cannot be read.
  public static func all(in path: String) -> [String]? {
    guard let folder = opendir(PathBytes.bytes(path)) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // Safe: the system ends each name with a zero within its field.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in PathBytes.escaped(field.prefix { $0 != 0 }) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
