import Quantities

/// A client's profile as the account's journal tells it.
public struct Profile: Sendable, Hashable {
  /// The user name.
  public let userName: String
  /// The registered e-mail address.
  public internal(set) var email: String
  /// The name and the ways to reach the client.
  public internal(set) var contact: String?
  /// The addresses.
  public internal(set) var addresses: [String] = []
  /// Ring sizes and other measures.
  public internal(set) var measurements: [String] = []
  /// The digest that the password is checked by.
  public internal(set) var password: SecretDigest?
  /// The link that may be used; nil where none was asked for, or it was used.
  public internal(set) var openLink: ResetLink?
  /// Links that were used or replaced.
  public internal(set) var spentLinks: [SecretDigest] = []
  /// Problems with the account.
  public internal(set) var problems: [AccountProblem] = []

  init(userName: String, email: String) {
    self.userName = userName
    self.email = email
  }

  mutating func apply(_ event: ProfileEvent, at moment: UTCInstant) {
    switch event {
    case .emailChanged(let new): email = new
    case .edited(.contact(let new)): contact = new
    case .edited(.addresses(let new)): addresses = new
    case .edited(.measurements(let new)): measurements = new
    case .edited(.password(let new)): password = new
    case .resetRequested(let new):
      if let old = openLink { spentLinks.append(old.link) }
      openLink = new
    case .passwordReset(let link, let new):
      spentLinks.append(link)
      openLink = nil
      password = new
    case .problemReported(let number, let what):
      problems.append(AccountProblem(number: number, what: what, reportedAt: moment))
    case .problemSolved(let number, _):
      guard let index = problems.firstIndex(where: { $0.number == number }) else { return }
      problems[index].solvedAt = moment
    }
  }
}
