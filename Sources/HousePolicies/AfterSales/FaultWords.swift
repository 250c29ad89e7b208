/// What a house's own rules call a kind of fault, so that its clients read their words.
public struct FaultWords: Sendable, Hashable, Codable {
  /// The kind.
  public let fault: FaultKind
  /// What the house calls it, in the middle of a sentence.
  public let words: String

  /// Makes words.
  public init(fault: FaultKind, words: String) {
    self.fault = fault
    self.words = words
  }
}
