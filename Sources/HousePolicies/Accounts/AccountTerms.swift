import HouseCalendar

/// How a house keeps its clients' accounts.
public struct AccountTerms: Sendable, Hashable, Codable {
  /// Whether the registered e-mail address stays what it was.
  public let emailIsFixed: Ruled<Bool>
  /// What the client may change.
  public let editable: Ruled<[ProfileField]>
  /// What has to be given for a link that sets a new password.
  public let resetNeeds: Ruled<[ResetProof]>
  /// How long such a link may be used, once.
  public let resetLink: Ruled<TimeWindow>
  /// Within what time a problem with the account is solved; nil where nothing is promised.
  public let problems: Ruled<TimeSpan>?

  /// Makes terms.
  public init(
    emailIsFixed: Ruled<Bool>, editable: Ruled<[ProfileField]>, resetNeeds: Ruled<[ResetProof]>,
    resetLink: Ruled<TimeWindow>,
    problems: Ruled<TimeSpan>?
  ) {
    self.emailIsFixed = emailIsFixed
    self.editable = editable
    self.resetNeeds = resetNeeds
    self.resetLink = resetLink
    self.problems = problems
  }

  /// What holds where a house publishes nothing.
  public static let unpublished = Self(
    emailIsFixed: Ruled(false, under: [.unpublished]),
    editable: Ruled(ProfileField.allCases, under: [.unpublished]),
    resetNeeds: Ruled(ResetProof.allCases, under: [.unpublished]),
    resetLink: Ruled(TimeWindow(.hours(1)), under: [.unpublished]), problems: nil)
}

/// What stands in a client's profile.
public enum ProfileField: String, Sendable, Hashable, Codable, CaseIterable {
  /// The name and the ways to reach the client beside the registered e-mail address.
  case contact
  /// Addresses.
  case addresses
  /// Ring sizes and other measures.
  case measurements
  /// The password.
  case password
}

/// What proves that a client may set a new password.
public enum ResetProof: String, Sendable, Hashable, Codable, CaseIterable {
  /// The user name.
  case userName = "user-name"
  /// The registered e-mail address.
  case email
}
