/// What a file is, told by its first bytes and its size; its extension decides only where those do not.
enum DraftSignature: Equatable {
  case read(DraftFormat)
  case unread(UnreadFormat)

  /// How many of its first bytes tell a file.
  static let headSize = 65_536

  /// Tells what a file is.
  ///
  /// A size that fits a binary STL's count exactly comes before everything else: such files start with "solid" often.
  init(head: UnsafeRawBufferPointer, size: Int, fileExtension: String) {
    let count = BinarySTL.count(head)
    if let count, BinarySTL.size(count: count) == size {
      self = .read(.binarySTL)
    } else if let page = Self.pageOrPointer(head) {
      self = .unread(page)
    } else if Self.isPackage(head, fileExtension: fileExtension) {
      self = .read(.threeMF)
    } else if head.starts(with: Array("glTF".utf8)) {
      self = .read(.glb)
    } else if Self.isGLTF(head, fileExtension: fileExtension) {
      self = .read(.gltf)
    } else if let name = ForeignFormat.name(head: head, fileExtension: fileExtension) {
      self = .unread(.named(name))
    } else if let text = Self.textFormat(head, isWhole: head.count == size, fileExtension: fileExtension) {
      self = .read(text)
    } else if fileExtension == "stl" || Self.hasFewTrailingBytes(count, size) {
      self = .read(.binarySTL)
    } else if let name = ForeignFormat.name(fileExtension: fileExtension) {
      self = .unread(.named(name))
    } else {
      self = .unread(.unrecognised)
    }
  }

  private static func hasFewTrailingBytes(_ count: Int?, _ size: Int) -> Bool {
    guard let count, count > 0 else { return false }
    let left = size - BinarySTL.size(count: count)
    return left >= 0 && left < BinarySTL.layout.stride
  }

  /// Whether these are the first bytes of a ZIP archive with a 3MF model in it, or that is called one.
  private static func isPackage(_ head: UnsafeRawBufferPointer, fileExtension: String) -> Bool {
    guard head.starts(with: Array("PK\u{3}\u{4}".utf8)) else { return false }
    return fileExtension == "3mf" || String(decoding: head.prefix(4096), as: UTF8.self).contains(".model")
  }

  /// Whether these are the first bytes of a JSON object that is called glTF, or that states what every glTF must.
  private static func isGLTF(_ head: UnsafeRawBufferPointer, fileExtension: String) -> Bool {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    guard text.first(where: { !Byte.isSpace($0) }) == UInt8(ascii: "{") else { return false }
    return fileExtension == "gltf" || String(decoding: head, as: UTF8.self).contains("\"asset\"")
  }

  /// What is often found in place of a draft.
  private static func pageOrPointer(_ head: UnsafeRawBufferPointer) -> UnreadFormat? {
    let start = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
    let text = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if ["<!doctype html", "<html", "<head", "<!--"].contains(where: text.hasPrefix) { return .webPage }
    return text.hasPrefix("version https://git-lfs.github.com/") ? .largeFilePointer : nil
  }

  /// The text format of a head: told by its first word, or by the extension where the words do not say it.
  private static func textFormat(
    _ head: UnsafeRawBufferPointer, isWhole: Bool, fileExtension: String
  ) -> DraftFormat? {
    let word = firstWord(head)
    let isText = !hasControls(head, isWhole: isWhole)
    if word == "solid", isText || hasFacetOrEnd(head) { return .asciiSTL }
    if isText, let word, objWords.contains(word) { return .obj }
    if fileExtension == "obj" { return .obj }
    return isText && fileExtension == "stl" ? .asciiSTL : nil
  }

  private static let objWords: Set<String> = ["v", "vt", "vn", "vp", "f", "l", "p", "o", "g", "s", "usemtl", "mtllib"]

  /// The first word after a byte order mark, spaces and comments, in lower case; nil where the head has none.
  private static func firstWord(_ head: UnsafeRawBufferPointer) -> String? {
    var rest = head[...]
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { Byte.isSpace($0) }
      guard rest.first == Byte.hash || rest.starts(with: [Byte.slash, Byte.slash]) else { break }
      rest = rest.drop { $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
    }
    let word = rest.prefix { !Byte.isSpace($0) }.prefix(16)
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self).lowercased()
  }

  /// Whether there are bytes that no text has; zeros and control-Z that pad a whole text's end do not count.
  private static func hasControls(_ head: UnsafeRawBufferPointer, isWhole: Bool) -> Bool {
    var last = head.count
    while isWhole, last > 0, head[last - 1] == 0 || head[last - 1] == Byte.control26 { last -= 1 }
    return (last == 0 && head.count > 0)
      || head[..<last].contains { $0 < Byte.tab || ($0 > Byte.carriageReturn && $0 < Byte.space) }
  }

  /// Whether a text that starts with "solid" goes on like one.
  private static func hasFacetOrEnd(_ head: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
    return text.contains("facet") || text.contains("endsolid")
  }
}
