#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file whose bytes are mapped, private to this process; unmapped at the end of its life.
struct MappedFile: ~Copyable, @unchecked Sendable {
  private let file: OpenedFile
  // Safe to share: nobody writes to the pages after `map` and `blankStart`.
  private let base: UnsafeMutableRawPointer
  private let slot: Int

  /// Maps all bytes of a file.
  static func map(_ file: consuming OpenedFile) throws(ImportRefusal) -> MappedFile {
    let base = mmap(nil, file.size, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
    guard let base, base != MAP_FAILED else {
      throw ImportRefusal(file: file.path, .unreadable(why: String(cString: strerror(errno))))
    }
    guard let slot = MapGuard.acquire(start: base, count: file.size) else {
      munmap(base, file.size)
      throw ImportRefusal(file: file.path, .unreadable(why: "\(MapGuard.capacity) drafts are open already"))
    }
    _ = madvise(base, file.size, MADV_SEQUENTIAL)
    return MappedFile(file: file, base: base, slot: slot)
  }

  private init(file: consuming OpenedFile, base: UnsafeMutableRawPointer, slot: Int) {
    self.file = file
    self.base = base
    self.slot = slot
  }

  deinit {
    MapGuard.release(slot)
    munmap(base, file.size)
  }

  var path: String { file.path }

  /// The bytes as they are mapped.
  ///
  /// Valid while this file lives.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: file.size) }

  /// Sets the first bytes, less than a page, to zero in this process's own copy of that page.
  mutating func blankStart(_ count: Int) {
    precondition(count <= Int(getpagesize()) && count <= file.size)
    if mprotect(base, count, PROT_READ | PROT_WRITE) == 0 { memset(base, 0, count) }
  }

  /// Refuses the file if it changed since it was opened, or was shorter than that when it was read.
  func verifyUnchanged() throws(ImportRefusal) {
    if MapGuard.isBroken(slot) { throw ImportRefusal(file: file.path, .changedWhileRead) }
    try file.verifyUnchanged()
  }
}
