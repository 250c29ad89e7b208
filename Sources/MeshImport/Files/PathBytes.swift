/// Paths whose bytes are not UTF-8, carried in strings: old systems name files in Latin-1 or Shift JIS.
///
/// Each byte that is no UTF-8 stands as one scalar of the last private plane, which no file name uses, until the file is
/// opened or shown.
public enum PathBytes {
  private static let first: UInt32 = 0x10FE00
  private static let escapes = first + 0x80...first + 0xFF

  /// Bytes as a string from which `bytes` makes the same bytes again.
  public static func escaped(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let byte = rest.first {
      let whole = (1...4).lazy.compactMap { String(validating: rest.prefix($0), as: UTF8.self) }.first
      if let scalar = whole?.unicodeScalars.first {
        text.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        if let escape = Unicode.Scalar(first + UInt32(byte)) { text.append(escape) }
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// The bytes that a path stands for, with the zero that ends them for the system.
  static func bytes(_ path: String) -> [CChar] {
    var bytes: [UInt8] = []
    for scalar in path.unicodeScalars {
      if escapes.contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value - first))
      } else {
        bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return (bytes + [0]).map { CChar(bitPattern: $0) }
  }

  /// A path as people see it: what is no UTF-8 is a replacement character.
  public static func shown(_ path: String) -> String {
    guard path.unicodeScalars.contains(where: { escapes.contains($0.value) }) else { return path }
    let scalars = path.unicodeScalars.map { escapes.contains($0.value) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
