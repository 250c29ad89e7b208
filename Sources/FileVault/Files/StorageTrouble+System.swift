import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension StorageTrouble {
  /// What a system call's error number means for a person.
  package init(errno code: Int32, at place: String) {
    let kind: Kind =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EEXIST, ENOTEMPTY: .alreadyThere
      case EACCES, EPERM, EROFS: .notPermitted
      case ENOSPC, EDQUOT: .full
      default: .unavailable
      }
    self.init(kind, at: place, String(cString: strerror(code)))
  }
}
