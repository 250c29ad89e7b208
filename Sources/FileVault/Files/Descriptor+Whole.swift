import Journals

extension Descriptor {
  /// Lends the bytes from here to the end, a piece after the other; gives how many there were.
  func readWhole(
    _ take: (UnsafeRawBufferPointer) throws(StorageTrouble) -> Void
  ) throws(StorageTrouble) -> Int {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    var bytes = 0
    while true {
      let got = try read(into: buffer)
      if got == 0 { return bytes }
      try take(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
      bytes += got
    }
  }
}
