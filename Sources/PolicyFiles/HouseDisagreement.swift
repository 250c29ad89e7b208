/// A fact that a house's policy and its price book both state, and not alike.
public struct HouseDisagreement: Sendable, Hashable, CustomStringConvertible {
  /// The fact, by its key in the policy.
  public let key: String
  /// What the policy says.
  public let policy: String
  /// What the price book says, and under which key.
  public let book: String

  /// What differs and what to do, in one line.
  public var description: String {
    "\(key): the policy says \(policy) and the price book \(book); let both say the same"
  }
}
