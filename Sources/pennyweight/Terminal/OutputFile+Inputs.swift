import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OutputFile {
  /// Ends the program before a file that is written would replace one that is read, or another that is written.
  static func mustNotReplace(inputs: [String], outputs: [String]) throws {
    let read = inputs.compactMap(Identity.init)
    for output in outputs {
      guard let identity = Identity(output), read.contains(identity) else { continue }
      throw ValidationError("\(output) is read by this command: name another file to write.")
    }
    guard Set(outputs).count == outputs.count else {
      throw ValidationError("Two outputs have one name: give each a file of its own.")
    }
  }

  /// Which file a path leads to, links followed; nothing where there is none yet.
  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }
}
