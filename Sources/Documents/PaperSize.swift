/// The sheet that a document is printed on.
public enum PaperSize: String, CaseIterable, Sendable {
  /// 210 × 297 mm (ISO 216).
  case a4
  /// 8.5 × 11 in (ANSI A).
  case letter

  /// Width and height in points of 1/72 in.
  public var points: (width: Double, height: Double) {
    switch self {
    case .a4: (210 / 25.4 * 72, 297 / 25.4 * 72)
    case .letter: (8.5 * 72, 11 * 72)
    }
  }
}
