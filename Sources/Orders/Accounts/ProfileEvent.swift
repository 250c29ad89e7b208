import Quantities

/// What happens to a client's profile.
public enum ProfileEvent: Sendable, Hashable, Codable {
  /// The registered e-mail address changed, where the house allows it.
  case emailChanged(to: String)
  /// Something of the profile changed.
  case edited(ProfileEdit)
  /// A link that sets a new password was asked for; any earlier one ends.
  case resetRequested(ResetLink)
  /// A new password was set by a link, which is used up.
  case passwordReset(link: SecretDigest, password: SecretDigest)
  /// A problem was reported.
  case problemReported(number: Int, what: String)
  /// It was solved.
  case problemSolved(number: Int, how: String)
}
