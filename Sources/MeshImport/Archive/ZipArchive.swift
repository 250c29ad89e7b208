/// The directory of a ZIP archive that lies in memory, checked whole before anything is unpacked.
///
/// As in APPNOTE.TXT 6.3 by PKWARE, with the 64-bit sizes of ZIP64; one file, stored or deflated entries.
struct ZipArchive {
  /// A file in the archive.
  struct Entry {
    let name: String
    let isDeflated: Bool
    /// Where its packed bytes lie.
    let packed: Range<Int>
    let size: Int
    let checksum: UInt32
  }

  /// So many entries are read.
  static let mostEntries = 10_000

  private let entries: [String: Entry]

  /// The entry of a name; names differ in more than their case, and a slash at the start is none of them.
  func entry(_ name: String) -> Entry? { entries[Self.key(name)] }

  private static func key(_ name: String) -> String {
    (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
  }

  /// Reads the directory.
  ///
  /// - Throws: what is wrong with the archive; entries that share bytes are refused, so that what is unpacked is at most
  ///   so many times the file.
  init(_ bytes: UnsafeRawBufferPointer) throws(ArchiveFault) {
    let reader = LittleEndianBytes(bytes)
    let (count, start) = try Self.directory(reader)
    guard count <= Self.mostEntries else { throw .tooManyEntries(count, most: Self.mostEntries) }
    var entries: [String: Entry] = [:]
    var at = start
    for _ in 0..<count {
      guard let signature = reader.word(at), signature == 0x0201_4B50 else { throw .cut }
      let entry = try Self.entry(reader, &at)
      guard entries.updateValue(entry, forKey: Self.key(entry.name)) == nil else { throw .badName(entry.name) }
    }
    var end = 0
    for entry in entries.values.sorted(by: { $0.packed.lowerBound < $1.packed.lowerBound }) {
      guard entry.packed.lowerBound >= end else { throw .overlapping(entry.name) }
      end = entry.packed.upperBound
    }
    self.entries = entries
  }

  /// How many entries there are and where their directory starts.
  private static func directory(_ reader: LittleEndianBytes) throws(ArchiveFault) -> (count: Int, start: Int) {
    // The end record is 22 bytes, and a comment of at most 65 535 follows it.
    var at = reader.count - 22
    let first = max(0, at - 65_535)
    while at >= first, reader.word(at) != 0x0605_4B50 { at -= 1 }
    guard at >= first, let count = reader.half(at + 10), let start = reader.word(at + 16) else { throw .cut }
    guard count == 0xFFFF || start == 0xFFFF_FFFF else { return (count, start) }
    guard reader.word(at - 20) == 0x0706_4B50, let record = reader.long(at - 12), reader.word(record) == 0x0606_4B50,
      let longCount = reader.long(record + 32), let longStart = reader.long(record + 48)
    else { throw .cut }
    return (longCount, longStart)
  }

  /// The entry at a place of the directory, which moves on to the next.
  private static func entry(_ reader: LittleEndianBytes, _ at: inout Int) throws(ArchiveFault) -> Entry {
    guard let flags = reader.half(at + 8), let method = reader.half(at + 10), let checksum = reader.word(at + 16),
      var packed = reader.word(at + 20), var size = reader.word(at + 24), let nameLength = reader.half(at + 28),
      let extraLength = reader.half(at + 30), let commentLength = reader.half(at + 32),
      var header = reader.word(at + 42), let nameBytes = reader.bytes(at + 46, nameLength)
    else { throw .cut }
    let name = String(decoding: nameBytes, as: UTF8.self)
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.isEmpty, !parts.contains(".."), !name.contains("\\"), !name.contains("\0") else { throw .badName(name) }
    guard flags & 1 == 0 else { throw .encrypted(name) }
    guard method == 0 || method == 8 else { throw .unknownMethod(method, in: name) }
    var long = LongSizes(reader, at + 46 + nameLength, extraLength)
    if size == 0xFFFF_FFFF { size = try long.next() }
    if packed == 0xFFFF_FFFF { packed = try long.next() }
    if header == 0xFFFF_FFFF { header = try long.next() }
    guard reader.word(header) == 0x0403_4B50, let ownName = reader.half(header + 26),
      let ownExtra = reader.half(header + 28)
    else { throw .cut }
    let start = header + 30 + ownName + ownExtra
    guard reader.bytes(start, packed) != nil else { throw .cut }
    at += 46 + nameLength + extraLength + commentLength
    return Entry(
      name: name, isDeflated: method == 8, packed: start..<start + packed, size: size, checksum: UInt32(checksum))
  }
}

/// The sizes of an entry that 32 bits do not hold, in the order in which the directory has no room for them.
private struct LongSizes {
  private let reader: LittleEndianBytes
  private var at: Int
  private var end: Int

  /// Finds them among an entry's extra fields.
  init(_ reader: LittleEndianBytes, _ start: Int, _ length: Int) {
    self.reader = reader
    (at, end) = (start, start)
    var next = start
    // Each field takes four bytes at least of the 65 535 that there are.
    while next + 4 <= start + length, let kind = reader.half(next), let size = reader.half(next + 2) {
      if kind == 1 {
        (at, end) = (next + 4, min(next + 4 + size, start + length))
        return
      }
      next += 4 + size
    }
  }

  mutating func next() throws(ArchiveFault) -> Int {
    guard at + 8 <= end, let size = reader.long(at) else { throw .cut }
    at += 8
    return size
  }
}

/// Bytes that are read as little-endian numbers; nil beyond their end.
private struct LittleEndianBytes {
  private let base: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { base = bytes }

  var count: Int { base.count }

  func half(_ at: Int) -> Int? { number(at, UInt16.self) }

  func word(_ at: Int) -> Int? { number(at, UInt32.self) }

  /// Nil too where it is more than any file has.
  func long(_ at: Int) -> Int? { number(at, UInt64.self) }

  func bytes(_ at: Int, _ length: Int) -> UnsafeRawBufferPointer? {
    guard at >= 0, length >= 0, at <= base.count, length <= base.count - at else { return nil }
    return UnsafeRawBufferPointer(rebasing: base[at..<at + length])
  }

  private func number<Word: FixedWidthInteger & BitwiseCopyable>(_ at: Int, _: Word.Type) -> Int? {
    guard let bytes = bytes(at, MemoryLayout<Word>.size) else { return nil }
    return Int(exactly: Word(littleEndian: bytes.loadUnaligned(as: Word.self)))
  }
}
