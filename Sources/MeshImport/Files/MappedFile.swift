#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file whose bytes are mapped, private to this process; unmapped at the end of its life.
struct MappedFile: ~Copyable, @unchecked Sendable {
  let file: OpenedFile
  // Safe to share: the pages are only read once `open` has returned.
  private let base: UnsafeMutableRawPointer

  /// Maps all bytes of a file.
  static func map(_ file: consuming OpenedFile) throws(ImportRefusal) -> MappedFile {
    let base = mmap(nil, file.size, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
    guard let base, base != MAP_FAILED else {
      throw ImportRefusal(file: file.path, .unreadable(why: String(cString: strerror(errno))))
    }
    _ = madvise(base, file.size, MADV_SEQUENTIAL)
    return MappedFile(file: file, base: base)
  }

  private init(file: consuming OpenedFile, base: UnsafeMutableRawPointer) {
    self.file = file
    self.base = base
  }

  deinit { munmap(base, file.size) }

  /// The bytes as they are mapped.
  ///
  /// Valid while this file lives.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: file.size) }
}
