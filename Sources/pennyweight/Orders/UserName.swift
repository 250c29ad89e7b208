#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The name of the user who runs the program.
enum UserName {
  static var current: String {
    guard let name = getenv("USER") ?? getenv("LOGNAME") else { return "unknown" }
    return String(cString: name)
  }
}
