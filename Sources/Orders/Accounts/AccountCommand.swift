/// What may be asked of a client's account.
public enum AccountCommand: Sendable, Hashable, Codable {
  /// Something about the profile.
  case profile(ProfileCommand)
  /// Something about the prepaid deposit.
  case deposit(DepositCommand)
}
