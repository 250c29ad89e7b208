import Crypto

/// The SHA-256 (FIPS 180-4) of bytes as they come.
public struct SHA256Sum {
  private var hash = SHA256()

  /// The digest of no bytes yet.
  public init() {}

  /// The 32 bytes of the digest of all bytes at once.
  public static func of(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Takes the next bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

  /// The digest of the bytes so far.
  public var digest: ModelDigest {
    let digits = Array("0123456789abcdef".utf8)
    let hex = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    guard let digest = ModelDigest(hex: String(decoding: hex, as: UTF8.self)) else {
      preconditionFailure("32 bytes are 64 hex digits")
    }
    return digest
  }
}
