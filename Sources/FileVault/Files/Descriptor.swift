import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file or folder, closed at the end of its life.
package struct Descriptor: ~Copyable, Sendable {
  package let path: String
  private let number: Int32

  /// Opens a file or folder; a new one gets these rights, less what the user's mask takes.
  package static func open(_ path: String, _ flags: Int32, rights: mode_t = 0) throws(StorageTrouble) -> Descriptor {
    let number = uninterrupted {
      #if canImport(Glibc)
        Glibc.open(path, flags | O_CLOEXEC, rights)
      #else
        Darwin.open(path, flags | O_CLOEXEC, rights)
      #endif
    }
    guard number >= 0 else { throw StorageTrouble(errno: errno, at: path) }
    return Descriptor(path: path, number: number)
  }

  deinit { close(number) }

  /// Size, kind and times of what is open.
  package func status() throws(StorageTrouble) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw StorageTrouble(errno: errno, at: path) }
    return status
  }

  /// Reads the next bytes, 0 at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(StorageTrouble) -> Int {
    let got = uninterrupted { unistdRead(number, buffer.baseAddress, buffer.count) }
    guard got >= 0 else { throw StorageTrouble(errno: errno, at: path) }
    return got
  }

  /// Writes all of these bytes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(StorageTrouble) {
    var rest = bytes
    while !rest.isEmpty {
      let put = uninterrupted { unistdWrite(number, rest.baseAddress, rest.count) }
      guard put > 0 else { throw StorageTrouble(errno: put == 0 ? EIO : errno, at: path) }
      rest = UnsafeRawBufferPointer(rebasing: rest[put...])
    }
  }

  /// Waits until what was written is on the disk and survives the loss of power.
  package func sync() throws(StorageTrouble) {
    #if canImport(Darwin)
      // fsync leaves the bytes in the drive's cache there.
      if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    guard uninterrupted({ fsync(number) }) == 0 else { throw StorageTrouble(errno: errno, at: path) }
  }

  /// Waits until a folder's names are on the disk.
  package static func syncFolder(_ path: String) throws(StorageTrouble) {
    let folder = try open(path, O_RDONLY | O_DIRECTORY)
    try folder.sync()
  }

  /// Gives a file or folder another name on the same disk, at once.
  package static func rename(_ old: String, to new: String) throws(StorageTrouble) {
    #if canImport(Glibc)
      let result = Glibc.rename(old, new)
    #else
      let result = Darwin.rename(old, new)
    #endif
    guard result == 0 else { throw StorageTrouble(errno: errno, at: new) }
  }

  /// Takes the lock that only one process has at a time, or says that another has it.
  package func takeLock() -> Bool { uninterrupted { flock(number, LOCK_EX | LOCK_NB) } == 0 }
}

/// Repeats a system call that a signal broke off.
private func uninterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

private func unistdRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.read(number, bytes, count)
  #else
    Darwin.read(number, bytes, count)
  #endif
}

private func unistdWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.write(number, bytes, count)
  #else
    Darwin.write(number, bytes, count)
  #endif
}
