#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the person who runs the tests asks for in the environment.
enum Soak {
  /// `make soak`: long simulations run whole.
  static let isOn = getenv("PENNYWEIGHT_SOAK") != nil
  /// Each verdict is printed.
  static let isTold = getenv("PENNYWEIGHT_TELL") != nil
}
