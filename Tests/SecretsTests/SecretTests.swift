import Testing

@testable import Secrets

@Suite struct `A secret` {
  /// RFC 7914, section 12.
  @Test(arguments: [
    (
      "", "", 16, 1, 1,
      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
        + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
    ),
    (
      "pleaseletmein", "SodiumChloride", 16384, 8, 1,
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    ),
  ])
  func `that is a password is hashed as RFC 7914 shows`(
    password: String, salt: String, rounds: Int, blocks: Int, lanes: Int, digest: String
  ) {
    let hashed = Secret.scrypt(password, salt: salt, rounds: rounds, blocks: blocks, lanes: lanes, bytes: 64)
    #expect(hashed == digest)
  }

  /// RFC 7914, section 11, the first block of each.
  @Test(arguments: [
    ("passwd", "salt", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
    ("Password", "NaCl", 80_000, "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"),
  ])
  func `that was a password of version 0.1.0 is hashed as RFC 7914 shows`(
    password: String, salt: String, rounds: Int, digest: String
  ) {
    #expect(Secret.earlierDigest(ofPassword: password, salt: salt, rounds: rounds) == digest)
  }

  @Test func `is known again by its digest, and an earlier digest by that of today`() {
    let (salt, password) = ("pennyweight account ason-17", "correct horse")
    let digest = Secret.digest(ofPassword: password, salt: salt)
    #expect(digest.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    #expect(Secret.match(password, salt: salt, digest: digest) == .right)
    #expect(Secret.match("correct house", salt: salt, digest: digest) == .wrong)
    #expect(Secret.match(password, salt: "pennyweight account ason-18", digest: digest) == .wrong)
    let earlier = Secret.earlierDigest(ofPassword: password, salt: salt)
    #expect(Secret.match(password, salt: salt, digest: earlier) == .rightAndOutdated(new: digest))
    #expect(Secret.match("correct house", salt: salt, digest: earlier) == .wrong)
  }

  @Test func `of a link is digested by SHA-256 (FIPS 180-4, "abc")`() {
    #expect(
      Secret.digest(ofLink: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `is drawn anew each time, 64 hexadecimal digits long`() {
    let drawn = (0..<100).map { _ in Secret.drawn() }
    #expect(Set(drawn).count == 100)
    #expect(drawn.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil })
  }
}
