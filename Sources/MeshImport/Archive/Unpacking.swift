import CZlib

/// Unpacks one entry of an archive piece by piece, so that no entry is in memory whole.
struct Unpacking {
  /// An entry that unpacks to more than this many times its packed size, and to more than `usualSize`, was made to fill a
  /// machine: coordinates as text are packed ten to forty times.
  private static let mostRatio = 200
  private static let usualSize = 16_000_000
  /// No entry unpacks to more.
  static let mostBytes = 8_000_000_000

  private let bytes: UnsafeRawBufferPointer
  private let entry: ZipArchive.Entry

  init(_ entry: ZipArchive.Entry, of bytes: UnsafeRawBufferPointer) {
    (self.entry, self.bytes) = (entry, UnsafeRawBufferPointer(rebasing: bytes[entry.packed]))
  }

  /// Gives the unpacked bytes in order, in pieces of 64 KB at most, until the body wants no more.
  ///
  /// - Throws: where they are not what the archive's directory says; what was given before may be some of them.
  func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Bool) throws(ArchiveFault) {
    guard entry.size <= Self.mostBytes, entry.size <= max(Self.usualSize, bytes.count * Self.mostRatio) else {
      throw .tooLarge(entry.name)
    }
    if !entry.isDeflated {
      guard entry.size == bytes.count, checksum(0, bytes) == entry.checksum else { throw .damaged(entry.name) }
      _ = body(bytes)
      return
    }
    try inflate(body)
  }

  private func inflate(_ body: (UnsafeRawBufferPointer) -> Bool) throws(ArchiveFault) {
    var stream = z_stream()
    // Safe: zlib only reads what `next_in` points to; its interface predates const.
    stream.next_in = UnsafeMutablePointer(
      mutating: bytes.assumingMemoryBound(to: UInt8.self).baseAddress ?? UnsafePointer(bitPattern: 1))
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged(entry.name)
    }
    defer { inflateEnd(&stream) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { room.deallocate() }
    var (unread, given, sum) = (bytes.count, 0, UInt32(0))
    // Each turn takes packed bytes or gives unpacked ones, of which there are at most `entry.size`.
    while true {
      let offered = min(unread, 1 << 30)
      stream.avail_in = UInt32(offered)
      stream.next_out = room.assumingMemoryBound(to: UInt8.self).baseAddress
      stream.avail_out = UInt32(room.count)
      let outcome = CZlib.inflate(&stream, Z_NO_FLUSH)
      let taken = offered - Int(stream.avail_in)
      unread -= taken
      let piece = UnsafeRawBufferPointer(rebasing: room[..<(room.count - Int(stream.avail_out))])
      given += piece.count
      guard outcome == Z_OK || outcome == Z_STREAM_END, given <= entry.size, taken + piece.count > 0 else {
        throw .damaged(entry.name)
      }
      sum = checksum(sum, piece)
      if !piece.isEmpty, !body(piece) { return }
      if outcome == Z_STREAM_END { break }
    }
    guard given == entry.size, sum == entry.checksum, unread == 0 else { throw .damaged(entry.name) }
  }

  private func checksum(_ before: UInt32, _ piece: UnsafeRawBufferPointer) -> UInt32 {
    var (sum, rest) = (UInt(before), piece[...])
    while !rest.isEmpty {
      let next = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      sum = crc32(sum, next.assumingMemoryBound(to: UInt8.self).baseAddress, UInt32(next.count))
      rest = rest.dropFirst(next.count)
    }
    return UInt32(truncatingIfNeeded: sum)
  }

  /// The whole entry, where it is no larger than a limit.
  func whole(atMost limit: Int) throws(ArchiveFault) -> [UInt8] {
    guard entry.size <= limit else { throw .tooLarge(entry.name) }
    var all: [UInt8] = []
    all.reserveCapacity(entry.size)
    try forEachPiece { piece in
      all.append(contentsOf: piece)
      return true
    }
    return all
  }
}
