#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Small text files.
enum InputFile {
  /// The text of a file; empty where there is none yet.
  static func text(of path: String) throws(FileFailure) -> String {
    let descriptor = open(path, O_RDONLY)
    if descriptor < 0 && errno == ENOENT { return "" }
    guard descriptor >= 0 else { throw FileFailure(path: path, doing: "opened") }
    defer { _ = close(descriptor) }
    var (text, chunk): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 65_536))
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 { throw FileFailure(path: path, doing: "read") }
      if count == 0 { return String(decoding: text, as: UTF8.self) }
      text += chunk.prefix(count)
    }
  }
}
