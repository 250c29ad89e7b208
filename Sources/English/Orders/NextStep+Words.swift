import HousePolicies
import Orders

extension NextStep {
  /// What comes next, in words.
  public var words: String {
    switch self {
    case .gate(let awaited): "\(awaited.missing.sentence) [\(awaited.rules.shown)]"
    case .money(let open): open.sentence
    case .closing: "close the order: nothing is missing"
    case .cancelled: "nothing; the order is cancelled"
    case .closed: "nothing; the order is closed"
    }
  }

  /// What comes next, in as few words as a list has room for.
  public var shortWords: String {
    switch self {
    case .gate(let awaited): awaited.gate.words
    case .money(let open): open.sentence
    case .closing: "to be closed"
    case .cancelled: "cancelled"
    case .closed: "closed"
    }
  }
}

extension [RuleID] {
  /// The numbers, separated by commas.
  public var shown: String { map(\.text).joined(separator: ", ") }
}
