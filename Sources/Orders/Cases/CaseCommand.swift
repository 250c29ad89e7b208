import HousePolicies

/// What may be asked of an open case.
public enum CaseCommand: Sendable, Hashable, Codable {
  /// Something about what happened.
  case inquiry(InquiryCommand)
  /// Something about how it is set right.
  case remedy(RemedyCommand)
  /// Something about money.
  case money(CaseMoneyCommand)
  /// A word of the house.
  case reply(words: String)
  /// A word of the client.
  case respond(words: String)
  /// End it.
  case close(reason: String)
}
