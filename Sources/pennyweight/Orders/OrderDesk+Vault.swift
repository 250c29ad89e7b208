import Journals
import Workshop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OrderDesk {
  /// Keeps a file in the vault.
  /// - Returns: its digest.
  func keep(_ file: String) throws -> String {
    try Refusing.ending { () throws(DraftRefusal) in
      do throws(ModelStoreError) { return try workshop.vault.keep(fileAt: file).digest.hex } catch {
        throw DraftRefusal(fault: error.description)
      }
    }
  }

  /// Keeps a text in the vault, by way of a file beside it.
  /// - Returns: its digest.
  func keep(text: String) throws -> String {
    let path = "\(options.folder.path)/.kept-\(getpid()).json"
    try OutputFile.write(Array(text.utf8), to: path)
    defer { unlink(path) }
    return try keep(path)
  }

  /// Where a kept model lies.
  func path(ofModel digest: String) throws -> String {
    try Refusing.ending { () throws(DraftRefusal) in
      guard let named = ModelDigest(hex: digest) else { throw DraftRefusal(digest, "this names no kept model") }
      do throws(ModelStoreError) { return try workshop.vault.path(of: named) } catch {
        throw DraftRefusal(fault: error.description)
      }
    }
  }
}
