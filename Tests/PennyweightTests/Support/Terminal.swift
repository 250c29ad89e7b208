#if os(Linux)
  import Foundation
  import Glibc

  /// A terminal of a test's own: the program writes into one end, the test reads what a person would see.
  struct Terminal {
    /// The program's end.
    let program: FileHandle
    private let screen: Int32

    /// What ptsname and unlockpt ask of Linux; Glibc's module does not show those two to Swift.
    private static let (numberRequest, lockRequest): (UInt, UInt) = (0x8004_5430, 0x4004_5431)

    init() throws {
      screen = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (number, lock): (Int32, Int32) = (0, 0)
      guard screen >= 0, ioctl(screen, Self.lockRequest, &lock) == 0, ioctl(screen, Self.numberRequest, &number) == 0
      else { throw CocoaError(.fileNoSuchFile) }
      let descriptor = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      guard descriptor >= 0 else { throw CocoaError(.fileNoSuchFile) }
      program = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// What was written so far, up to what a terminal keeps (4 KiB).
    var shown: String {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(screen, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
  }
#endif
