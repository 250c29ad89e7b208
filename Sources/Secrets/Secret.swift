import Crypto
import _CryptoExtras

/// Secrets at the program's edge: drawn here, and turned into the digests that are all that a journal keeps.
public enum Secret {
  /// Draws a secret for a link: 32 bytes of the system's randomness as 64 hexadecimal digits.
  public static func drawn() -> String {
    var system = SystemRandomNumberGenerator()
    return hex((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &system) })
  }

  /// The digest of a drawn secret: its SHA-256 in hexadecimal digits, since nobody can try 2²⁵⁶ of them.
  public static func digest(ofLink secret: String) -> String { hex(Array(SHA256.hash(data: Array(secret.utf8)))) }

  /// The digest of a password, which somebody could guess: scrypt (RFC 7914) at 2¹⁷ rounds of 8 blocks, 128 MB of memory
  /// (OWASP's Password Storage Cheat Sheet).
  ///
  /// The salt must be another one for each account.
  public static func digest(ofPassword password: String, salt: String) -> String {
    scrypt(password, salt: salt, rounds: 1 << 17, blocks: 8, lanes: 1, bytes: 32)
  }

  /// What a password that somebody gives is to the digest that was kept.
  public enum Match: Sendable, Hashable {
    /// It is another password.
    case wrong
    /// It is the password.
    case right
    /// It is the password, whose digest an earlier version wrote: this one takes its place.
    case rightAndOutdated(new: String)
  }

  /// Whether a password is the one that a digest was kept of, in this form or in that of version 0.1.0.
  ///
  /// The time that it takes tells nothing of how much of the digest is alike.
  public static func match(_ password: String, salt: String, digest kept: String) -> Match {
    let new = digest(ofPassword: password, salt: salt)
    if isSame(new, kept) { return .right }
    return isSame(earlierDigest(ofPassword: password, salt: salt), kept) ? .rightAndOutdated(new: new) : .wrong
  }

  /// scrypt's output in hexadecimal digits.
  static func scrypt(_ password: String, salt: String, rounds: Int, blocks: Int, lanes: Int, bytes: Int) -> String {
    do {
      let key = try KDF.Scrypt.deriveKey(
        from: Array(password.utf8), salt: Array(salt.utf8), outputByteCount: bytes, rounds: rounds, blockSize: blocks,
        parallelism: lanes)
      return hex(key.withUnsafeBytes { Array($0) })
    } catch {
      preconditionFailure("scrypt's parameters are within its limits: \(error)")
    }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The digest of a password as version 0.1.0 kept it: PBKDF2-HMAC-SHA256 (RFC 8018) in hexadecimal digits.
  ///
  /// One block of output, so that the sum over blocks is not needed.
  static func earlierDigest(ofPassword password: String, salt: String, rounds: Int = 600_000) -> String {
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
