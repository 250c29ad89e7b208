/// What a house does when an order leaves its course, and after the sale.
public struct Aftercare: Sendable, Hashable, Codable {
  /// What follows from a cancellation, a refund or a change at every stage.
  public let stages: StageTable
  /// What follows from every kind of fault.
  public let faults: FaultTable
  /// What the house's own rules call a fault; each kind at most once.
  public let faultWords: [FaultWords]
  /// Changes of size; nil where the house publishes nothing on them.
  public let resize: ResizeTerms?
  /// Replies and responses.
  public let disputes: DisputeTerms
  /// Clients' accounts.
  public let accounts: AccountTerms
  /// What the client must be written about; each once.
  public let messages: [Ruled<MessageKind>]

  /// Makes aftercare.
  public init(
    stages: StageTable, faults: FaultTable, faultWords: [FaultWords] = [], resize: ResizeTerms?,
    disputes: DisputeTerms, accounts: AccountTerms, messages: [Ruled<MessageKind>]
  ) {
    self.stages = stages
    self.faults = faults
    self.faultWords = faultWords
    self.resize = resize
    self.disputes = disputes
    self.accounts = accounts
    self.messages = messages
  }

  /// What holds where a house publishes nothing: a specialist decides everything, and a lost password is mended.
  public static let unpublished = Self(
    stages: .unpublished, faults: .unpublished, resize: nil, disputes: .unpublished, accounts: .unpublished,
    messages: [Ruled(.resetLink, under: [.unpublished])])

  /// The rules by which a message must be written; nil where none asks for it.
  public func rules(for message: MessageKind) -> [RuleID]? { messages.first { $0.term == message }?.rules }
}
