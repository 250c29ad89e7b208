#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a text draft in memory of our own, with zeros after them so that scanners may read ahead.
///
/// They were copied out of the file, so that nobody changes them between our check and assimp's reading.
struct TextBuffer: ~Copyable {
  /// Zeros after the last byte: scanners load up to 16 bytes at once, and write one line end at most.
  static let padding = 64
  let base: UnsafeMutablePointer<UInt8>
  let count: Int

  private init(count: Int) throws(OutOfMemory) {
    let flags = MAP_PRIVATE | MAP_ANON
    let memory = mmap(nil, count + Self.padding, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let memory, memory != MAP_FAILED else { throw OutOfMemory() }
    #if canImport(Glibc)
      // Fewer page faults; only a hint.
      _ = madvise(memory, count + Self.padding, MADV_HUGEPAGE)
    #endif
    base = memory.assumingMemoryBound(to: UInt8.self)
    self.count = count
  }

  /// A copy of bytes.
  static func copying(_ bytes: UnsafeRawBufferPointer) throws(OutOfMemory) -> TextBuffer {
    let buffer = try TextBuffer(count: bytes.count)
    if let source = bytes.baseAddress { memcpy(buffer.base, source, bytes.count) }
    return buffer
  }

  /// All bytes of an opened file; refused if it ends before its size or cannot be read.
  static func reading(_ file: borrowing OpenedFile) throws(ImportRefusal) -> TextBuffer {
    let buffer: TextBuffer
    do { buffer = try TextBuffer(count: file.size) } catch {
      throw ImportRefusal(file: file.path, .unreadable(why: "no memory for \(file.size) bytes"))
    }
    var done = 0
    while done < buffer.count {
      let got = pread(file.descriptor, buffer.base + done, buffer.count - done, off_t(done))
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw ImportRefusal(file: file.path, .unreadable(why: String(cString: strerror(errno)))) }
      if got == 0 { throw ImportRefusal(file: file.path, .changedWhileRead) }
      done += got
    }
    return buffer
  }

  deinit { munmap(base, count + Self.padding) }

  /// The first `length` bytes.
  ///
  /// Valid while this lives.
  func prefix(_ length: Int) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: length) }
}

/// There is no memory for a file's bytes.
struct OutOfMemory: Error {}
