import Journals

/// Model files that last as long as the test that asks for them.
public actor InMemoryModels: ModelStore {
  private var models: [ModelDigest: (bytes: [UInt8], ending: String)] = [:]

  /// Makes a store without models.
  public init() {}

  /// Keeps bytes; those that are kept already are left as they are.
  public func keep(_ bytes: ModelBytes, ending: String) async throws(ModelStoreError) -> KeptModel {
    var all: [UInt8] = []
    do {
      for try await piece in bytes { all += piece }
    } catch {
      throw ModelStoreError(error, at: "memory")
    }
    var sum = SHA256Sum()
    all.withUnsafeBytes { sum.add($0) }
    if models[sum.digest] == nil { models[sum.digest] = (all, ending) }
    return KeptModel(digest: sum.digest, bytes: all.count)
  }

  /// A kept model, to be read once.
  public func model(_ digest: ModelDigest) throws(ModelStoreError) -> StoredModel {
    guard let (bytes, ending) = models[digest] else { throw .unknown(digest) }
    let piece = ModelBytes { more in
      more.yield(bytes)
      more.finish()
    }
    return StoredModel(bytes: piece, ending: ending)
  }

  /// Whether a model of this digest is kept.
  public func holds(_ digest: ModelDigest) -> Bool { models[digest] != nil }

  /// Throws where there is no such model.
  public func verify(_ digest: ModelDigest) throws(ModelStoreError) {
    if models[digest] == nil { throw .unknown(digest) }
  }

  /// Every model that is kept, in the order of digests.
  public func all() -> [KeptModel] {
    models.map { KeptModel(digest: $0.key, bytes: $0.value.bytes.count) }.sorted { $0.digest.hex < $1.digest.hex }
  }

  /// Nothing can be wrong with what is in memory.
  public func check() -> [StorageFault] { [] }
}
