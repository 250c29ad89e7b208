/// A draft's parts as bytes: for each the count of its triangles (64 bits), then object, group and material, each as its
/// length (32 bits, all ones for none) and UTF-8.
enum PartBytes {
  private static let none = UInt32.max

  static func bytes(_ parts: [DraftPart]) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      withUnsafeBytes(of: UInt64(part.triangles.count).littleEndian) { bytes += $0 }
      for name in [part.object, part.group, part.material] {
        let text = name.map { Array($0.utf8) }
        withUnsafeBytes(of: (text.map { UInt32($0.count) } ?? none).littleEndian) { bytes += $0 }
        bytes += text ?? []
      }
    }
    return bytes
  }

  /// The parts in bytes that may be anything; nil where they are none, or one has no triangles.
  static func parts(_ bytes: UnsafeRawBufferPointer) -> [DraftPart]? {
    var parts: [DraftPart] = []
    var (at, first) = (0, 0)
    // Each part takes twenty bytes at the least.
    while at < bytes.count {
      guard let count: UInt64 = number(bytes, &at), let count = Int(exactly: count), count > 0,
        let object = name(bytes, &at), let group = name(bytes, &at), let material = name(bytes, &at)
      else { return nil }
      let (end, isBeyond) = first.addingReportingOverflow(count)
      guard !isBeyond else { return nil }
      parts.append(DraftPart(object: object.text, group: group.text, material: material.text, triangles: first..<end))
      first = end
    }
    return parts
  }

  private static func name(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> (text: String?, Void)? {
    guard let length: UInt32 = number(bytes, &at) else { return nil }
    if length == none { return (nil, ()) }
    guard Int(length) <= bytes.count - at else { return nil }
    defer { at += Int(length) }
    return (String(decoding: bytes[at..<at + Int(length)], as: UTF8.self), ())
  }

  private static func number<Word: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ at: inout Int
  ) -> Word? {
    let size = MemoryLayout<Word>.size
    guard size <= bytes.count - at else { return nil }
    defer { at += size }
    return Word(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: Word.self))
  }
}
