/// A fix of that name is already written down and says something else.
public struct FixNameTaken: Error, Hashable, CustomStringConvertible {
  /// The fix that bears the name.
  public let known: MetalFix

  /// Makes the error.
  public init(known: MetalFix) { self.known = known }

  /// What is wrong and what to do.
  public var description: String {
    "the fix \(known.id) is already known as \(known.pricePerTroyOunce) \(known.currency); give the new one a name"
  }
}
