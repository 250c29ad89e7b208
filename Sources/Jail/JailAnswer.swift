import CJail

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a jailed process answered: bytes that nobody can change any more, mapped; unmapped at the end of its life.
///
/// Safe to share: the pages are read-only.
public final class JailAnswer: @unchecked Sendable {
  /// The bytes; valid while this lives.
  public let bytes: UnsafeRawBufferPointer

  /// Takes over the whole of an answer's file, which stays the caller's to close; nil where somebody could still write to
  /// it, or it is empty.
  init?(file: Int32) {
    var status = stat()
    guard cjail_seal(file) == 0, fstat(file, &status) == 0, status.st_size > 0,
      let base = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, file, 0), base != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: base, count: Int(status.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
