import HousePolicies

extension Stage {
  /// The stage in words: `in production`.
  public var words: String { rawValue.hyphensAsBlanks }
}

extension StageRequest {
  /// The request in words.
  public var words: String {
    switch self {
    case .cancel: "cancellation"
    case .refund: "refund"
    case .change: "change"
    }
  }
}

extension FaultKind {
  /// The fault in words: `slight flaw`.
  public var words: String { rawValue.hyphensAsBlanks }
}

extension Remedy {
  /// The remedy in words: `refund in part`.
  public var words: String { rawValue.hyphensAsBlanks }
}

extension MessageKind {
  /// The kind in words: `delay notice`.
  public var words: String { rawValue.hyphensAsBlanks }
}

extension String {
  fileprivate var hyphensAsBlanks: String { map { $0 == "-" ? " " : String($0) }.joined() }
}
