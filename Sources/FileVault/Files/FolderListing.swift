import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders: what they hold, making and removing them.
package enum FolderListing {
  /// The names in a folder, sorted, without `.` and `..`.
  package static func names(in path: String) throws(StorageTrouble) -> [String] {
    guard let folder = opendir(path) else { throw StorageTrouble(errno: errno, at: path) }
    defer { closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      // The name is a tuple of 256 bytes, ended by a zero.
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw StorageTrouble(errno: errno, at: path) }
    return names.sorted()
  }

  /// Whether a path is a folder, not a link to one.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder where there is none yet, for its owner alone; those that it is in must be there.
  package static func make(_ path: String) throws(StorageTrouble) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw StorageTrouble(errno: errno, at: path)
  }

  /// Removes a folder that this process made, with everything in it, as far as that goes.
  package static func remove(_ path: String) {
    for name in (try? names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      if isFolder(inner) { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}
