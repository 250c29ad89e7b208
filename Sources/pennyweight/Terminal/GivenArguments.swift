import MeshImport

/// The arguments of the command line, file names that are not UTF-8 whole.
enum GivenArguments {
  /// The arguments after the program's name.
  static var all: [String] {
    // Safe: the system keeps the arguments, each with a zero at its end, as long as the program runs.
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        let letters = UnsafeMutableRawPointer(argument).assumingMemoryBound(to: UInt8.self)
        var count = 0
        while letters[count] != 0 { count += 1 }
        return PathBytes.escaped(UnsafeBufferPointer(start: letters, count: count))
      }
    }
  }
}
