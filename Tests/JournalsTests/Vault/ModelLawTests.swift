import Journals
import Testing

@testable import journal_writer

@Suite struct `A store of models` {
  @Test(arguments: Stores.allCases, [0, 1, 1 << 20, 3_500_000])
  func `gives what it keeps, byte for byte, by its digest`(stores: Stores, size: Int) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    var random = Random(seed: UInt64(size))
    let bytes = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    var sum = SHA256Sum()
    bytes.withUnsafeBytes { sum.add($0) }
    let kept = try await made.models.keep(bytes, ending: ".stl")
    #expect(kept == KeptModel(digest: sum.digest, bytes: size))
    #expect(try await made.models.bytes(kept.digest) == bytes)
    #expect(try await made.models.model(kept.digest).ending == ".stl")
    #expect(try await made.models.holds(kept.digest))
    #expect(try await made.models.all() == [kept])
    #expect(try await made.models.check() == [])
    try await made.models.verify(kept.digest)
  }

  @Test(arguments: Stores.allCases)
  func `keeps the same bytes once, under the ending that they had first`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let models = made.models
    let first = try await models.keep([1, 2], ending: ".stl")
    #expect(try await models.keep([1, 2], ending: ".obj") == first)
    #expect(try await models.all() == [first])
    #expect(try await models.model(first.digest).ending == ".stl")
  }

  @Test(arguments: Stores.allCases) func `keeps nothing of what breaks off`(stores: Stores) async throws {
    struct Broken: Error {}
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let models = made.models
    let broken = ModelBytes { more in
      more.yield([1, 2, 3])
      more.finish(throwing: Broken())
    }
    await #expect(throws: ModelStoreError.self) { try await models.keep(broken, ending: "") }
    #expect(try await models.all() == [])
  }

  @Test(arguments: Stores.allCases) func `refuses a digest that it does not know`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let models = made.models
    let digest = try #require(ModelDigest(hex: String(repeating: "a", count: 64)))
    #expect(try await !models.holds(digest))
    await #expect(throws: ModelStoreError.unknown(digest)) { try await models.model(digest) }
    await #expect(throws: ModelStoreError.unknown(digest)) { try await models.verify(digest) }
  }
}
