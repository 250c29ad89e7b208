/// How much a finding matters.
public enum FindingSeverity: String, CaseIterable, Sendable, Comparable {
  /// Good to know; the figures stand as they are.
  case info
  /// The figures stand after a reading of the draft that a person should confirm.
  case warning
  /// The draft cannot be weighed with one honest figure; a range or a refusal follows.
  case error

  /// Orders from info to error.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
