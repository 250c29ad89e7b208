import HousePolicies

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
