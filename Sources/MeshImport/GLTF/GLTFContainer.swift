import FoundationEssentials

/// A glTF file taken apart: its JSON, and the bytes of its buffers.
struct GLTFContainer {
  let document: GLTFDocument
  /// The bytes of each buffer, at least as many as it says.
  let buffers: [[UInt8]]

  /// Takes a binary file (GLB) or a text with its buffers embedded apart.
  init(_ bytes: UnsafeRawBufferPointer, isBinary: Bool) throws(GLTFFault) {
    let chunks = try isBinary ? Self.chunks(bytes) : (json: bytes, binary: nil)
    let decoded = Result { try JSONDecoder().decode(GLTFDocument.self, from: Data(chunks.json)) }
    switch decoded {
    case .success(let document): self.document = document
    case .failure(let error): throw .malformed(at: Self.place(error))
    }
    try document.checkUnderstood()
    var buffers: [[UInt8]] = []
    for (index, buffer) in (document.buffers ?? []).enumerated() {
      let bytes = try Self.bytes(of: buffer, index, chunks.binary)
      guard buffer.byteLength >= 0, bytes.count >= buffer.byteLength else { throw .cut }
      buffers.append(bytes)
    }
    self.buffers = buffers
  }

  /// The JSON of a binary file, and its buffer where it has one (glTF 2.0, section 4.4).
  private static func chunks(
    _ bytes: UnsafeRawBufferPointer
  ) throws(GLTFFault) -> (json: UnsafeRawBufferPointer, binary: UnsafeRawBufferPointer?) {
    func word(_ at: Int) -> Int? {
      at + 4 <= bytes.count ? Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))) : nil
    }
    guard let version = word(4), let length = word(8) else { throw .cut }
    guard version == 2 else { throw .otherVersion("\(version)") }
    guard length <= bytes.count else { throw .cut }
    var chunks: [(kind: Int, bytes: UnsafeRawBufferPointer)] = []
    var at = 12
    // Two chunks are known; others may follow and are passed over.
    while at < length, chunks.count < 2 {
      guard let size = word(at), let kind = word(at + 4), size <= length - at - 8 else { throw .cut }
      chunks.append((kind, UnsafeRawBufferPointer(rebasing: bytes[at + 8..<at + 8 + size])))
      at += 8 + size
    }
    guard let json = chunks.first, json.kind == 0x4E4F_534A else { throw .cut }
    let second = chunks.dropFirst().first
    return (json.bytes, second?.kind == 0x004E_4942 ? second?.bytes : nil)
  }

  private static func bytes(
    of buffer: GLTFDocument.Buffer, _ index: Int, _ binary: UnsafeRawBufferPointer?
  ) throws(GLTFFault) -> [UInt8] {
    guard let uri = buffer.uri else {
      guard index == 0, let binary else { throw .badReference("buffer", index) }
      return Array(binary)
    }
    guard uri.hasPrefix("data:") else { throw .otherFile(String(uri.prefix(80))) }
    guard let comma = uri.utf8.firstIndex(of: UInt8(ascii: ",")), uri[..<comma].hasSuffix(";base64"),
      let data = Data(base64Encoded: String(uri[uri.index(after: comma)...]))
    else { throw .malformed(at: "buffers") }
    return Array(data)
  }

  /// Where in the JSON something is wrong.
  private static func place(_ error: any Error) -> String {
    let path: [any CodingKey] =
      switch error as? DecodingError {
      case .typeMismatch(_, let context), .valueNotFound(_, let context): context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .dataCorrupted(let context): context.codingPath
      case .some, nil: []
      }
    let words = path.prefix(8).map { key in key.intValue.map { "\($0)" } ?? key.stringValue }
    return words.isEmpty ? "the JSON" : words.joined(separator: ".")
  }
}
