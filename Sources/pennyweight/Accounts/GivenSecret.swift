import ArgumentParser
import Orders
import Secrets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Secrets as a person gives them, turned into what a journal may keep before anything else sees them.
enum GivenSecret {
  /// The digest of a link's secret.
  static func link(_ secret: String) -> SecretDigest { digest(Secret.digest(ofLink: secret)) }

  /// The digest of the password in the first line of standard input, which a terminal does not show.
  static func password(of id: AccountID) throws -> SecretDigest {
    guard let password = read(), password.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("No password came on standard input.")
    }
    return digest(Secret.digest(ofPassword: password, salt: "pennyweight account \(id)"))
  }

  private static func read() -> String? {
    guard isatty(0) == 1 else { return readLine() }
    guard let typed = getpass("New password: ") else { return nil }
    return String(cString: typed)
  }

  private static func digest(_ hex: String) -> SecretDigest {
    guard let digest = SecretDigest(hex) else { preconditionFailure("a digest is 64 hexadecimal digits") }
    return digest
  }
}
