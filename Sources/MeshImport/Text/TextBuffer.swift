#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a text draft in memory, with zeros after them so that scanners may read ahead.
///
/// The file's own pages, which cost neither copy nor memory; what is blanked in them stays this process's own. Another
/// program may change the others while they are read: every step of the reader stays within them whatever they hold,
/// and `verifyUnchanged` then refuses the file after the last reading of it, assimp's included.
struct TextBuffer: ~Copyable {
  /// Zeros after the last byte: scanners load up to 16 bytes at once.
  static let padding = 64
  let base: UnsafeMutablePointer<UInt8>
  let count: Int
  private let mapped: Int
  /// The guard of mapped pages; nil for a copy.
  private let slot: Int?

  private init(count: Int) throws(OutOfMemory) {
    let memory = Self.map(count + Self.padding)
    guard let memory else { throw OutOfMemory() }
    base = memory.assumingMemoryBound(to: UInt8.self)
    self.count = count
    mapped = count + Self.padding
    slot = nil
  }

  private init(base: UnsafeMutablePointer<UInt8>, count: Int, mapped: Int, slot: Int) {
    self.base = base
    self.count = count
    self.mapped = mapped
    self.slot = slot
  }

  private static func map(_ size: Int) -> UnsafeMutableRawPointer? {
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    return memory == MAP_FAILED ? nil : memory
  }

  /// A copy of bytes.
  static func copying(_ bytes: UnsafeRawBufferPointer) throws(OutOfMemory) -> TextBuffer {
    let buffer = try TextBuffer(count: bytes.count)
    if let source = bytes.baseAddress { memcpy(buffer.base, source, bytes.count) }
    return buffer
  }

  /// The pages of an opened file, private to this process, with a page of zeros behind them.
  static func mapping(_ file: borrowing OpenedFile) throws(ImportRefusal) -> TextBuffer {
    let page = Int(getpagesize())
    let size = (file.size + page - 1) / page * page + page
    guard let memory = map(size) else {
      throw ImportRefusal(file: file.path, .unreadable(why: "no memory for \(file.size) bytes"))
    }
    let pages = mmap(memory, file.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file.descriptor, 0)
    guard pages != MAP_FAILED, let slot = MapGuard.acquire(start: memory, count: file.size) else {
      munmap(memory, size)
      throw ImportRefusal(file: file.path, .unreadable(why: "its pages cannot be mapped"))
    }
    _ = madvise(memory, file.size, MADV_SEQUENTIAL)
    return TextBuffer(base: memory.assumingMemoryBound(to: UInt8.self), count: file.size, mapped: size, slot: slot)
  }

  deinit {
    if let slot { MapGuard.release(slot) }
    munmap(base, mapped)
  }

  /// Whether pages were missing when they were read.
  var isBroken: Bool { slot.map(MapGuard.isBroken) ?? false }

  /// The first `length` bytes.
  ///
  /// Valid while this lives.
  func prefix(_ length: Int) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: length) }
}

/// There is no memory for a file's bytes.
struct OutOfMemory: Error {}
