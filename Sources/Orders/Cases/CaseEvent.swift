import HousePolicies
import Quantities

/// What happened in a case.
public enum CaseEvent: Sendable, Hashable, Codable {
  /// It was opened.
  case opened(OpenedCase)
  /// Something about what happened.
  case inquiry(InquiryEvent)
  /// Something about how it is set right.
  case remedy(RemedyEvent)
  /// Something about money.
  case money(CaseMoneyEvent)
  /// The house's word.
  case replied(words: String)
  /// The client's word.
  case responded(words: String)
  /// The client must be written; it changes nothing.
  case message(Message)
  /// It was closed.
  case closed(reason: String)
  /// It closed by itself, since no response came until a moment.
  case closedByItself(responseEnded: UTCInstant)
}
