import Secrets
import Testing

@Suite struct `A secret` {
  /// RFC 7914, section 11, the first block of each.
  @Test(arguments: [
    ("passwd", "salt", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
    ("Password", "NaCl", 80_000, "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"),
  ])
  func `that is a password is hashed as RFC 7914 shows`(
    password: String, salt: String, rounds: Int, digest: String
  ) {
    #expect(Secret.digest(ofPassword: password, salt: salt, rounds: rounds) == digest)
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
