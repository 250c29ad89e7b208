#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether text is coloured: only for a person at a terminal who did not decline (NO_COLOR, no-color.org).
struct Style {
  /// The ways in which a piece of text can stand out.
  enum Emphasis: String {
    case heading = "1"
    case quiet = "2"
    case good = "32"
    case caution = "33"
    case bad = "31"
  }

  /// Whether escape sequences are written at all.
  let isColoured: Bool

  /// Text as it is.
  static let plain = Style(isColoured: false)

  /// The style that fits a stream.
  static func fitting(_ stream: StandardStream) -> Style {
    let declined = !(variable("NO_COLOR") ?? "").isEmpty || isTerminalDumb
    return Style(isColoured: stream.isTerminal && !declined)
  }

  /// Whether the terminal understands no escape sequences.
  static var isTerminalDumb: Bool { variable("TERM") == "dumb" }

  /// The text with an emphasis, or as it is.
  func callAsFunction(_ emphasis: Emphasis, _ text: String) -> String {
    isColoured ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
