/// Why a model file could not be kept or had.
public enum ModelStoreError: Error, Sendable, Hashable {
  /// The vault has no such model.
  case unknown(ModelDigest)
  /// The kept file's bytes are not what its name says; the digest that they have now.
  case changed(path: String, digest: ModelDigest)
  /// The file was written to while it was being kept.
  case changedWhileRead(path: String)
  /// The file cannot be reached, or the vault.
  case storage(StorageTrouble)
}

extension ModelStoreError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unknown(let digest): "the vault has no model \(digest). Take the workshop's folder from the last backup"
    case .changed(let path, let digest):
      "\(path): its bytes have the digest \(digest) now. It is not used; take the file from the last backup"
    case .changedWhileRead(let path):
      "\(path): another program wrote to it while it was being kept. Nothing was kept; repeat once it is whole"
    case .storage(let trouble): trouble.description
    }
  }
}
