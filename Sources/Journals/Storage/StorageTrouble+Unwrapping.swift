extension StorageTrouble {
  /// The trouble within an error of the journals or the vault; anything else in its own words.
  public init(unwrapping error: any Error, at place: String) {
    if let trouble = error as? StorageTrouble {
      self = trouble
    } else if case .storage(let trouble) = error as? JournalError {
      self = trouble
    } else if case .storage(let trouble) = error as? ModelStoreError {
      self = trouble
    } else {
      self.init(.unavailable, at: place, "\(error)")
    }
  }
}
