#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file, opened for reading and closed at the end of its life.
struct OpenedFile: ~Copyable, Sendable {
  /// The path as people see it.
  let path: String
  /// The path as the system knows it; nil where the file was opened by another process.
  private let name: [CChar]?
  let descriptor: Int32
  let identity: FileIdentity

  /// Opens a regular file that has bytes; anything else is refused, and nothing waits on a pipe or a device.
  static func open(_ path: String) throws(ImportRefusal) -> OpenedFile {
    let name = PathBytes.bytes(path)
    let path = PathBytes.shown(path)
    let descriptor = openWithoutWaiting(name)
    guard descriptor >= 0 else { throw ImportRefusal(file: path, reasonNotOpened(errno)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let why = errno
      close(descriptor)
      throw ImportRefusal(file: path, reasonNotOpened(why))
    }
    let opened = OpenedFile(path: path, name: name, descriptor: descriptor, identity: FileIdentity(status))
    if let reason = reasonNotADraft(status) { throw ImportRefusal(file: path, reason) }
    return opened
  }

  /// The draft that a jailed process is given on its standard input; its path is its parent's to tell.
  static func standardInput() throws(ImportRefusal) -> OpenedFile {
    var status = stat()
    guard fstat(0, &status) == 0 else { throw ImportRefusal(file: "", reasonNotOpened(errno)) }
    let opened = OpenedFile(path: "", name: nil, descriptor: 0, identity: FileIdentity(status))
    if let reason = reasonNotADraft(status) { throw ImportRefusal(file: "", reason) }
    return opened
  }

  deinit { close(descriptor) }

  var size: Int { identity.size }

  /// The first bytes, at most so many.
  func head(_ limit: Int) throws(ImportRefusal) -> [UInt8] {
    var failure: RefusalReason?
    let head = [UInt8](unsafeUninitializedCapacity: min(limit, size)) { buffer, count in
      let got = pread(descriptor, buffer.baseAddress, buffer.count, 0)
      if got < 0 { failure = .unreadable(why: String(cString: strerror(errno))) }
      count = max(0, got)
    }
    if let failure { throw ImportRefusal(file: path, failure) }
    guard head.count == min(limit, size) else { throw ImportRefusal(file: path, .changedWhileRead) }
    return head
  }

  /// The extension in lower case, without its dot.
  var fileExtension: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Refuses the file if it, or what now stands at its path, is no longer what was opened.
  func verifyUnchanged() throws(ImportRefusal) {
    var held = stat()
    guard fstat(descriptor, &held) == 0, FileIdentity(held) == identity else {
      throw ImportRefusal(file: path, .changedWhileRead)
    }
    guard let name else { return }
    var named = stat()
    guard stat(name, &named) == 0, FileIdentity(named) == identity else {
      throw ImportRefusal(file: path, .changedWhileRead)
    }
  }

  private static func openWithoutWaiting(_ name: [CChar]) -> Int32 {
    while true {
      let descriptor = Self.descriptor(name)
      if descriptor >= 0 || errno != EINTR { return descriptor }
    }
  }

  private static func descriptor(_ name: [CChar]) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #else
      Darwin.open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #endif
  }

  private static func reasonNotOpened(_ code: Int32) -> RefusalReason {
    switch code {
    case ENOENT, ENOTDIR: .missing
    // A socket, or a device without its driver.
    case ENXIO, ENODEV: .notARegularFile(kind: "socket or device")
    default: .unreadable(why: String(cString: strerror(code)))
    }
  }

  private static func reasonNotADraft(_ status: stat) -> RefusalReason? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: status.st_size == 0 ? .empty : nil
    case S_IFDIR: .directory
    case S_IFIFO: .notARegularFile(kind: "pipe")
    case S_IFCHR, S_IFBLK: .notARegularFile(kind: "device")
    default: .notARegularFile(kind: "socket or other special file")
    }
  }
}
