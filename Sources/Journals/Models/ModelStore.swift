/// Model files under the digest of their bytes: kept once, never changed.
public protocol ModelStore: Sendable {
  /// Keeps a copy of a file; a file that is kept already is left as it is.
  ///
  /// Once this returns, the copy survives the loss of power.
  func keep(fileAt path: String) throws(ModelStoreError) -> KeptModel

  /// Where a kept model lies, to be read alone.
  func path(of digest: ModelDigest) throws(ModelStoreError) -> String

  /// Reads a kept model whole and throws if its bytes are not what its name says.
  func verify(_ digest: ModelDigest) throws(ModelStoreError)

  /// Every model that is kept, in the order of digests.
  func all() throws(ModelStoreError) -> [KeptModel]

  /// Reads everything and gives all that is not as it was kept, none if the vault is sound.
  func check() throws(ModelStoreError) -> [StorageFault]
}
