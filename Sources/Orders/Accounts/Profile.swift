import HousePolicies
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

/// A change of a client's profile.
public enum ProfileEdit: Sendable, Hashable, Codable {
  /// The name and the ways to reach the client beside the registered e-mail address.
  case contact(String)
  /// The addresses, all of them.
  case addresses([String])
  /// Ring sizes and other measures, all of them.
  case measurements([String])
  /// The password, as the digest that it is checked by.
  case password(SecretDigest)

  /// The field that it changes.
  public var field: ProfileField {
    switch self {
    case .contact: .contact
    case .addresses: .addresses
    case .measurements: .measurements
    case .password: .password
    }
  }

  /// Whether each of its texts says something; lists may be empty.
  var saysSomething: Bool {
    switch self {
    case .contact(let text): text.saysSomething
    case .addresses(let texts), .measurements(let texts): texts.allSatisfy(\.saysSomething)
    case .password: true
    }
  }
}

/// A problem with an account.
public struct AccountProblem: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  /// What it is.
  public let what: String
  /// When it was reported.
  public let reportedAt: UTCInstant
  /// When it was solved.
  public var solvedAt: UTCInstant?
}

/// A link that sets a new password, once; only the digest of its secret is kept.
public struct ResetLink: Sendable, Hashable, Codable {
  /// The digest of its secret.
  public let link: SecretDigest
  /// The last moment at which it may be used.
  public let until: UTCInstant
}

/// The SHA-256 of a secret, as 64 hexadecimal digits: a journal never holds the secret itself.
public struct SecretDigest: Sendable, Hashable, Codable {
  /// The digits, in lower case.
  public let text: String

  /// Takes digits; nil for anything but 64 of them in lower case.
  public init?(_ text: String) {
    let isHexadecimal = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard isHexadecimal, text.utf8.count == 64 else { return nil }
    self.text = text
  }

  /// Reads the digits.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let digest = Self(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no SHA-256"))
    }
    self = digest
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
