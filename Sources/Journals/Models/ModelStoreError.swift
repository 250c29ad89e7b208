/// Why a model file could not be kept or had.
public enum ModelStoreError: Error, Sendable, Hashable {
  /// The store has no such model.
  case unknown(ModelDigest)
  /// The kept bytes are not what their name says; where they lie, and the digest that they have now.
  case changed(place: String, digest: ModelDigest)
  /// The file was written to while it was being kept.
  case changedWhileRead(path: String)
  /// The file cannot be reached, or the store.
  case storage(StorageTrouble)

  /// An error from within a stream: ours as it is, any other in its own words.
  public init(_ error: any Error, at place: String) {
    self = error as? Self ?? .storage(StorageTrouble(unwrapping: error, at: place))
  }
}

extension ModelStoreError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unknown(let digest): "the vault has no model \(digest). Take the workshop's folder from the last backup"
    case .changed(let place, let digest):
      "\(place): its bytes have the digest \(digest) now. It is not used; take the file from the last backup"
    case .changedWhileRead(let path):
      "\(path): another program wrote to it while it was being kept. Nothing was kept; repeat once it is whole"
    case .storage(let trouble): trouble.description
    }
  }
}
