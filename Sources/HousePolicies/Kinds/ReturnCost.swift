/// What a parcel costs that comes back.
public enum ReturnCost: String, Sendable, Hashable, Codable, CaseIterable {
  /// The way back.
  case returnShipping = "return-shipping"
  /// Customs.
  case customs
  /// Handling.
  case handling
}

extension ReturnCost {
  /// The cost as charges are called after it; journals keep that.
  public var words: String {
    switch self {
    case .returnShipping: "return shipping"
    case .customs: "customs"
    case .handling: "handling"
    }
  }
}
