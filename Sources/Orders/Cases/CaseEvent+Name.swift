extension CaseEvent {
  /// What happened, for journals and programs: `remedy`.
  public var name: String {
    switch self {
    case .opened: "opened"
    case .inquiry: "inquiry"
    case .remedy: "remedy"
    case .money: "money"
    case .replied: "replied"
    case .responded: "responded"
    case .message: "message"
    case .closed: "closed"
    case .closedByItself: "closed-by-itself"
    }
  }
}
