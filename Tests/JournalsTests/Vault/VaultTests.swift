import Foundation
import Journals
import Testing
import WorkshopFolder

@testable import FileVault
@testable import journal_writer

@Suite struct `A model file` {
  private let scratch: Scratch
  private let vault: FileVault

  init() async throws {
    scratch = try Scratch()
    vault = try await scratch.workshop().vault
  }

  // FIPS 180-4's own examples, and the empty file.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ]) func `is named by its SHA-256`(text: String, hex: String) async throws {
    let kept = try await vault.keep(fileAt: scratch.file("draft.obj", text.utf8))
    #expect(kept.digest.hex == hex && kept.bytes == text.utf8.count)
    #expect(try await vault.path(of: kept.digest).hasSuffix("/vault/\(hex.prefix(2))/\(hex).obj"))
  }

  @Test(arguments: [1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_500_000])
  func `is kept byte for byte, to be read alone`(size: Int) async throws {
    var random = Random(seed: UInt64(size))
    let bytes = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let kept = try await vault.keep(fileAt: scratch.file("draft.stl", bytes))
    let path = try await vault.path(of: kept.digest)
    #expect(try Array(Data(contentsOf: URL(filePath: path))) == bytes)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(try #require(rights) & 0o333 == 0)
    try await vault.verify(kept.digest)
    #expect(try await vault.bytes(kept.digest) == bytes)
    #expect(try await vault.all() == [kept])
    #expect(try await vault.check() == [])
  }

  @Test func `that is kept twice, under another name too, is one file`() async throws {
    let first = try await vault.keep(fileAt: scratch.file("a.stl", [1, 2]))
    #expect(try await vault.keep(fileAt: scratch.file("b.OBJ", [1, 2])) == first)
    #expect(try await vault.path(of: first.digest).hasSuffix(".stl"))
    #expect(try scratch.names(in: "workshop/vault").count == 2, "a folder and a file")
  }

  @Test(arguments: [("a.STL", ".stl"), ("a", ""), (".stl", ""), ("a.b c", ""), ("a.tar.gz", ".gz"), ("a.ñ", "")])
  func `keeps a plain extension, in lower case`(name: String, ending: String) async throws {
    let kept = try await vault.keep(fileAt: scratch.file(name, [1]))
    #expect(try await vault.path(of: kept.digest).hasSuffix("/\(kept.digest)\(ending)"))
  }

  @Test func `is kept by many at once without a fault`() async throws {
    let files = try (0..<4).map { try scratch.file("\($0).stl", [UInt8($0)]) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<40 { group.addTask { _ = try await vault.keep(fileAt: files[index % 4]) } }
      try await group.waitForAll()
    }
    #expect(try await vault.all().count == 4)
    #expect(try await vault.check() == [])
    #expect(try scratch.names(in: "workshop/vault").count == 8, "four folders and four files")
  }

  @Test func `that was changed is named by the check and not used`() async throws {
    let kept = try await vault.keep(fileAt: scratch.file("a.stl", [1, 2]))
    let path = try await vault.path(of: kept.digest)
    try FileManager.default.removeItem(atPath: path)
    try Data([1, 3]).write(to: URL(filePath: path))
    // The SHA-256 of the bytes 1 and 3, by sha256sum.
    let hex = "c79b932e1e1da3c0e098e5ad2c422937eb904a76cf61d83975a74a68fbb04b99"
    let actual = try #require(ModelDigest(hex: hex))
    await #expect(throws: ModelStoreError.changed(place: path, digest: actual)) {
      try await vault.verify(kept.digest)
    }
    await #expect(throws: ModelStoreError.changed(place: path, digest: actual), "it is given to nobody") {
      try await vault.bytes(kept.digest)
    }
    #expect(try await vault.check() == [.changedModel(path: path, digest: actual.hex)])
    try Data([1]).write(to: URL(filePath: path))
    await #expect(throws: ModelStoreError.self, "a kept file that is too short") {
      try await vault.keep(fileAt: scratch.path("a.stl"))
    }
  }

  @Test func `that there is not is refused, and so is what is no file`() async throws {
    let digest = try #require(ModelDigest(hex: String(repeating: "a", count: 64)))
    await #expect(throws: ModelStoreError.unknown(digest)) { try await vault.model(digest) }
    await #expect(throws: ModelStoreError.unknown(digest)) { try await vault.verify(digest) }
    for path in [scratch.path("missing.stl"), scratch.path, "/dev/null"] {
      await #expect(throws: ModelStoreError.self) { try await vault.keep(fileAt: path) }
    }
    #expect(try scratch.names(in: "workshop/vault") == [], "nothing is left behind")
  }

  @Test func `that strayed into the vault is named; what is being written is not`() async throws {
    let kept = try await vault.keep(fileAt: scratch.file("a.stl", [1, 2]))
    let folder = "workshop/vault/\(kept.digest.hex.prefix(2))"
    let strays = [
      "workshop/vault/notes.txt", "\(folder)/notes.txt", "\(folder)/\(String(repeating: "0", count: 64)).stl",
    ]
    _ = try strays.map { try scratch.file($0, [9]) }
    _ = try scratch.file("workshop/vault/.incoming-1-1-1", [9])
    let found = try await vault.check()
    #expect(Set(found) == Set(strays.map { .strayFile(path: scratch.path($0)) }))
    #expect(try await vault.all() == [kept])
  }

  @Test func `whose write was broken off days ago is taken away, a new one is left`() async throws {
    let names = try [".incoming-1-1-1", ".incoming-2-2-2"].map { try scratch.file("workshop/vault/\($0)", [9]) }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -200_000)], ofItemAtPath: names[0])
    _ = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite)
    #expect(try scratch.names(in: "workshop/vault") == [".incoming-2-2-2"])
  }
}

extension FileVault {
  /// Where a kept model lies.
  func path(of digest: ModelDigest) throws -> String {
    let file = try file(of: digest)
    return try #require(file)
  }
}
