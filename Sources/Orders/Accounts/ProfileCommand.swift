/// What may be asked of a client's profile.
public enum ProfileCommand: Sendable, Hashable, Codable {
  /// Change the registered e-mail address.
  case changeEmail(to: String)
  /// Change what may be changed.
  case edit(ProfileEdit)
  /// Ask for a link that sets a new password; the secret in the link stays with whoever sends it.
  case requestReset(userName: String?, email: String?, link: SecretDigest)
  /// Set a new password by a link.
  case useReset(link: SecretDigest, password: SecretDigest)
  /// Report a problem with the account.
  case reportProblem(what: String)
  /// Solve it.
  case solveProblem(number: Int, how: String)
}
