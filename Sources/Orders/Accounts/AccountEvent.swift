/// What happened to a client's account.
public enum AccountEvent: Sendable, Hashable, Codable {
  /// It was opened.
  case opened(OpenedAccount)
  /// Something about the prepaid deposit.
  case deposit(DepositEvent)
  /// Something about the profile.
  case profile(ProfileEvent)
  /// The client must be written; it changes nothing.
  case message(Message)
}
