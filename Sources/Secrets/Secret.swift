import Crypto

/// Secrets at the program's edge: drawn here, and turned into the digests that are all that a journal keeps.
public enum Secret {
  /// How often a password is hashed (OWASP's Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256).
  public static let rounds = 600_000

  /// Draws a secret for a link: 32 bytes of the system's randomness as 64 hexadecimal digits.
  public static func drawn() -> String {
    var system = SystemRandomNumberGenerator()
    return hex((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &system) })
  }

  /// The digest of a drawn secret: its SHA-256 in hexadecimal digits, since nobody can try 2²⁵⁶ of them.
  public static func digest(ofLink secret: String) -> String { hex(Array(SHA256.hash(data: Array(secret.utf8)))) }

  /// The digest of a password, which somebody could guess: PBKDF2-HMAC-SHA256 (RFC 8018) in hexadecimal digits.
  ///
  /// The salt must be another one for each account. One block of output, so that the sum over blocks is not needed.
  public static func digest(ofPassword password: String, salt: String, rounds: Int = rounds) -> String {
    precondition(rounds >= 1, "a password is hashed at least once")
    let keyed = HMAC<SHA256>(key: SymmetricKey(data: Array(password.utf8)))
    var block = code(Array(salt.utf8) + [0, 0, 0, 1], by: keyed)
    var sum = block
    for _ in 1..<rounds {
      block = code(block, by: keyed)
      for index in sum.indices { sum[index] ^= block[index] }
    }
    return hex(sum)
  }

  private static func code(_ bytes: [UInt8], by keyed: HMAC<SHA256>) -> [UInt8] {
    var code = keyed
    code.update(data: bytes)
    return Array(code.finalize())
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
