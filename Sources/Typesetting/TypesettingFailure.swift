/// Cairo or pango could not draw.
public enum TypesettingFailure: Error, Sendable, Hashable {
  /// They are not on this machine; what the system's loader says of them.
  case noLibrary(why: String)
  /// They could not do what was asked; what they say of it.
  case failed(why: String)

  /// What is wrong and, where a person can mend it, what to do.
  public var reason: String {
    switch self {
    case .noLibrary(let why):
      "pango and cairo, which draw it, cannot be opened (\(why)); install them: libpangocairo-1.0-0 on Debian and Ubuntu"
    case .failed(let why): why
    }
  }
}
